"""A model repository as the hub has it: files with their digests, a commit, and who may read it."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

LARGE = (".safetensors", ".bin", ".model")
"""What the hub keeps as LFS files, behind a storage host."""


@dataclass(frozen=True)
class HubFile:
    """A file of a repository; `sha256` is empty for a small one, which git keeps itself."""

    path: str
    content: bytes = field(repr=False)
    git_id: str
    sha256: str = ""

    @property
    def etag(self) -> str:
        return self.sha256 or self.git_id


@dataclass
class Repository:
    """`readers` are the tokens that may read a gated one; `licence` is what its card says."""

    hub_id: str
    files: dict[str, HubFile]
    is_gated: bool = False
    is_private: bool = False
    readers: tuple[str, ...] = ()
    licence: str = "mit"
    branches: tuple[str, ...] = ("main",)
    pinned: str = ""
    """The commit, where it has to be one that is known by its digest."""

    @property
    def commit(self) -> str:
        """Changes with the content, as git's does."""
        if self.pinned:
            return self.pinned
        lines = "".join(f"{file.path} {file.etag}\n" for file in self.files.values())
        return hashlib.sha1(lines.encode()).hexdigest()

    def put(self, path: str, content: bytes) -> None:
        """Commit a file."""
        self.files[path] = hub_file(path, content)

    def may_read(self, token: str) -> bool:
        return not (self.is_gated or self.is_private) or token in self.readers

    def has(self, revision: str) -> bool:
        return revision in self.branches or revision == self.commit


def hub_file(path: str, content: bytes) -> HubFile:
    """The file as git and LFS name it."""
    if not path.endswith(LARGE):
        return HubFile(path, content, git_blob_id(content))
    sha256 = hashlib.sha256(content).hexdigest()
    pointer = (
        f"version https://git-lfs.github.com/spec/v1\noid sha256:{sha256}\nsize {len(content)}\n"
    )
    return HubFile(path, content, git_blob_id(pointer.encode()), sha256)


def git_blob_id(content: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


def repository(hub_id: str, folder: Path) -> Repository:
    """The files of `folder`, with those in its folders, as a repository."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    names = [path.relative_to(folder).as_posix() for path in paths]
    files = {
        name: hub_file(name, path.read_bytes()) for name, path in zip(names, paths, strict=True)
    }
    return Repository(hub_id, files)
