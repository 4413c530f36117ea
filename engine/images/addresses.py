"""Which network addresses Vignette may fetch a picture from.

A picture's address may come from anybody.  It must not make Vignette ask the router, a printer
or a service on this very machine for something (server-side request forgery, CWE-918), so only
addresses of the public internet are reached, and those a user allowed by name.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from typing import TypeAlias

IpAddress: TypeAlias = "ipaddress.IPv4Address | ipaddress.IPv6Address"

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052


def is_reachable(host: str, ip: IpAddress, allowed: Iterable[str]) -> bool:
    """Whether `ip`, which `host` resolved to, is public, or `allowed`.

    `allowed` holds host names, addresses and networks ("10.0.0.0/8").
    """
    return is_public(ip) or any(_matches(entry, host, ip) for entry in allowed)


def is_public(ip: IpAddress) -> bool:
    """Whether `ip` is somebody's address on the public internet.

    `is_global` follows the IANA registries of special addresses: it leaves out private, loopback,
    link-local, shared (CGNAT), documentation and unspecified ones.  An IPv6 address that carries
    an IPv4 address is judged by that one.
    """
    inner = _carried(ip)
    if inner is not None:
        return is_public(inner)
    is_special = ip.is_multicast or ip.is_reserved or getattr(ip, "is_site_local", False)
    return ip.is_global and not is_special


def _carried(ip: IpAddress) -> ipaddress.IPv4Address | None:
    """The IPv4 address that `ip` leads to: mapped, 6to4, Teredo or NAT64."""
    if isinstance(ip, ipaddress.IPv4Address):
        return None
    if ip in _NAT64:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)


def _matches(entry: str, host: str, ip: IpAddress) -> bool:
    try:
        return ip in ipaddress.ip_network(entry, strict=False)
    except ValueError:  # no network: a name
        return entry.lower() == host.lower()
