import ipaddress

import pytest

from engine.images.addresses import is_public, is_reachable

NOT_PUBLIC = [
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "192.0.2.1",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "239.1.1.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:127.0.0.1",
    "64:ff9b::10.0.0.1",
    "64:ff9b:1::8.8.8.8",
    "2001:db8::1",
    "2002:7f00:1::",
    "2001:0:8.8.8.8::".replace("8.8.8.8", "808:808"),
    "fc00::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "ff0e::1",
]
PUBLIC = ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1"]


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_private_and_special_addresses_are_not_public(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", PUBLIC)
def test_the_internet_is_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))
    assert is_reachable("example.com", ipaddress.ip_address(address), allowed=())


@pytest.mark.parametrize(
    ("allowed", "is_allowed"),
    [
        ("192.168.1.7", True),
        ("192.168.0.0/16", True),
        ("192.168.1.1/24", True),
        ("NAS.local", True),
        ("192.168.1.8", False),
        ("local", False),
        ("fc00::/7", False),
        ("", False),
    ],
)
def test_what_the_user_allows_is_reachable(allowed: str, is_allowed: bool) -> None:
    address = ipaddress.ip_address("192.168.1.7")
    assert is_reachable("nas.LOCAL", address, ["other", allowed]) is is_allowed
