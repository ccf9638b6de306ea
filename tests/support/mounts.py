# SPDX-License-Identifier: GPL-3.0-or-later
"""File systems of the tests' own: loop images, tmpfs, overlay, bind mounts, FUSE.

Everything is mounted in a mount namespace of the test process, so nothing is left behind however it ends."""

import atexit
import ctypes
import os
import subprocess
import tempfile
import unittest

import cli

CLONE_NEWNS = 0x20000
MS_REC, MS_PRIVATE = 0x4000, 0x40000
_private = False


def own_namespace():
    """From here on this process and its children see mounts that nobody else does. Needs root."""
    global _private
    if not cli.IS_ROOT:
        cli.not_run("mounting needs root")
    if _private:
        return
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNS) or libc.mount(None, b"/", None, MS_REC | MS_PRIVATE, None):
        cli.not_run(f"no mount namespace here: {os.strerror(ctypes.get_errno())}")
    _private = True


def command(*arguments, what):
    try:
        done = subprocess.run(arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    except FileNotFoundError:
        cli.not_run(f"{what}: {arguments[0]} is not installed")
    if done.returncode:
        cli.not_run(f"{what}: {done.stdout.decode(errors='replace').strip().splitlines()[-1:]}")
    return done.stdout


def workplace():
    """A fresh ext4 with a journal for all that the tests make, gone with this process; None where that can't be had.

    Not the disk that is there: copying again and again on an ext4 without a journal gets slower each time, because
    it walks over the inodes that were freed a moment ago."""
    try:
        own_namespace()
        point = tempfile.mkdtemp(prefix="poolcopy-tests-")
        atexit.register(os.rmdir, point)
        with tempfile.NamedTemporaryFile(prefix="poolcopy-tests-", suffix=".img") as f:
            f.truncate(64 << 30)   # a hole: takes what is written
            command(*MAKE["ext4"], "-E", "nodiscard", f.name, what="ext4")
            command("mount", "-o", "loop", f.name, point, what="ext4 on a loop device")
    except unittest.SkipTest:
        return None
    atexit.register(subprocess.run, ["umount", "--lazy", point], check=False)
    return point


def mount(test, point, *arguments, what, path=None):
    """Mounts for the length of a test. `path`: a mount program instead of mount(8)."""
    own_namespace()
    os.makedirs(point, exist_ok=True)
    command(path or "mount", *arguments, point, what=what)
    test.addCleanup(subprocess.run, ["umount", "--lazy", point], check=False, stderr=subprocess.DEVNULL)
    return point


def tmpfs(test, name, options="size=256m,mode=755"):
    return mount(test, test.path(name), "-t", "tmpfs", "-o", options, "poolcopy-test", what="tmpfs")


def bind(test, source, name):
    return mount(test, test.path(name), "--bind", source, what="bind mount")


def image(test, kind, megabytes):
    path = test.dir + b"/%s-%d.img" % (kind.encode(), len(os.listdir(test.dir)))
    with open(path, "xb") as f:
        f.truncate(megabytes << 20)
    return path


MAKE = {"ext4": ("mkfs.ext4", "-q", "-F"), "xfs": ("mkfs.xfs", "-q", "-f"), "btrfs": ("mkfs.btrfs", "-q", "-f"),
        "exfat": ("mkfs.exfat",), "ntfs": ("mkntfs", "-Q", "-F")}


def loop(test, kind, name, megabytes=600, make_options=(), options="loop"):
    """A fresh file system of this kind on a loop device."""
    own_namespace()
    path = image(test, kind, megabytes)
    command(*MAKE[kind], *make_options, path, what=kind)
    return mount(test, test.path(name), "-t", kind, "-o", options, path, what=f"{kind} on a loop device")


def exfat(test, name, megabytes=64):
    """exFAT by way of FUSE: a file system that refuses names, links, owners and modes."""
    return mount(test, test.path(name), on_device(test, "exfat", megabytes), path="mount.exfat-fuse", what="exfat by FUSE")


def ntfs(test, name, options="", megabytes=64):
    """NTFS by way of FUSE. Without options it says yes to a mode and an owner, and keeps none."""
    device = on_device(test, "ntfs", megabytes)
    return mount(test, test.path(name), *(["-o", options] if options else []), device, path="ntfs-3g", what="ntfs by FUSE")


def on_device(test, kind, megabytes):
    """The loop device of a fresh file system that is mounted by way of FUSE."""
    needs_fuse()
    path = image(test, kind, megabytes)
    device = command("losetup", "--find", "--show", path, what="loop device").decode().strip()
    test.addCleanup(subprocess.run, ["losetup", "--detach", device], check=False, stderr=subprocess.DEVNULL)
    command(*MAKE[kind], device, what=kind)
    return device


def plug_in_again(point, program):
    """What a program behind FUSE had only in its memory is gone."""
    with open("/proc/self/mountinfo", "rb") as f:
        (source,) = [line.split(b" - ")[1].split()[1] for line in f if line.split()[4] == point]
    command("umount", point, what="umount")
    command(program, source, point, what=program)


def needs_fuse():
    own_namespace()
    if not os.path.exists("/dev/fuse"):
        cli.not_run("no /dev/fuse here")


def sshfs(test, name):
    """A folder as a server shows it by SFTP; the server is a child, so there is no network and no key."""
    needs_fuse()
    server = "/usr/lib/openssh/sftp-server"
    if not os.path.exists(server):
        cli.not_run("openssh-sftp-server is not installed")
    started = test.file(b".sftp", b"#!/bin/sh\nexec " + server.encode() + b"\n", mode=0o755)
    behind = b"nobody:" + test.folder(f"{name}.behind")
    return mount(test, test.path(name), "-o", b"ssh_command=" + started, behind, path="sshfs", what="sshfs")


def rclone(test, name, cache="writes"):
    """A folder as a cloud is shown."""
    needs_fuse()
    behind = test.folder(f"{name}.behind")
    test.addCleanup(subprocess.run, ["umount", test.path(name)], check=False, stderr=subprocess.DEVNULL)
    os.makedirs(test.path(name))
    command("rclone", "mount", "--daemon", "--config", "/dev/null", "--cache-dir", test.path(f"{name}.cache"), "--vfs-cache-mode", cache,
            behind, test.path(name), what="rclone")
    return test.path(name)


def through(test, name, program, *options, how=b""):
    """A folder seen through a FUSE program that shows it as it is, or nearly: bindfs, mergerfs, unionfs-fuse."""
    needs_fuse()
    return mount(test, test.path(name), *options, test.folder(f"{name}.behind") + how, path=program, what=program)


def encrypted(test, name, program):
    """gocryptfs or encfs."""
    needs_fuse()
    behind = test.folder(f"{name}.behind")
    if program == "gocryptfs":
        command(program, "-init", "-q", "-extpass", "echo secret", "-scryptn", "10", behind, what=program)
        return mount(test, test.path(name), "-q", "-extpass", "echo secret", behind, path=program, what=program)
    return mount(test, test.path(name), "--standard", "--extpass=echo secret", behind, path=program, what=program)


def overlay(test, name):
    """An overlay on ext4."""
    base = loop(test, "ext4", f"{name}.base")
    for part in (b"lower", b"upper", b"work"):
        os.mkdir(base + b"/" + part)
    options = b"lowerdir=%s/lower,upperdir=%s/upper,workdir=%s/work" % (base, base, base)
    return mount(test, test.path(name), "-t", "overlay", "-o", options, "overlay", what="overlay")


class FaultyDisk:
    """A folder seen through faulty_disk.cpp, whose top tells what faults there are."""

    def __init__(self, test, name, *faults, backing=None):
        own_namespace()
        if not os.path.exists("/dev/fuse"):
            cli.not_run("no /dev/fuse here")
        self.server = cli.program("faulty-disk")
        if not os.path.exists(self.server):
            cli.not_run("libfuse3-dev was not there when the tests were built")
        self.point, self.backing = test.path(name), test.path(backing or name + ".backing")
        self.control = os.path.join(test.dir, os.path.basename(self.backing) + b".hangs")   # while this is there
        self.told = tempfile.TemporaryFile()
        test.addCleanup(self.told.close)
        self.process = None
        test.addCleanup(self.take_out)
        self.plug_in(*faults)

    def hang(self, call, name=""):
        """A fault: this call about entries of this name does not return before release()."""
        with open(self.control, "wb"):
            pass
        return f"hang={call}:{name}:{os.fsdecode(self.control)}"

    def release(self):
        if os.path.exists(self.control):
            os.unlink(self.control)

    def plug_in(self, *faults):
        for path in (self.point, self.backing):
            os.makedirs(path, exist_ok=True)
        faults = [self.hang(*f) if isinstance(f, tuple) else f for f in faults]
        self.process = subprocess.Popen([self.server, self.backing, self.point, *faults], stdout=self.told, stderr=subprocess.DEVNULL)
        cli.wait_for(lambda: os.path.ismount(self.point) or self.process.poll() is not None, "the disk is there", 20)
        if self.process.poll() is not None:
            cli.not_run("FUSE can't mount here")

    def unplug(self):
        """All calls about it fail from here on, also those that hang."""
        self.process.kill()
        self.process.wait()

    def take_out(self):
        """So that it can be plugged in again."""
        self.release()
        subprocess.run(["umount", "--lazy", self.point], check=False, stderr=subprocess.DEVNULL)
        self.unplug()

    def faults(self):
        """What it did: [(fault, path on it)]."""
        with open(f"/proc/self/fd/{self.told.fileno()}", "rb") as f:
            return [tuple(line.rsplit(b" ", 1)) for line in f.read().splitlines()]

    def until(self, fault):
        """Waits until it has done that, and gives the path."""
        return cli.wait_for(lambda: [path for what, path in self.faults() if what == fault.encode()], f"the disk does: {fault}", 20)[0]


def shut_down(path):
    """What a pulled disk looks like: ext4 and xfs refuse everything from here on."""
    import fcntl
    import struct
    fd = os.open(path, os.O_RDONLY)
    try:
        fcntl.ioctl(fd, 0x8004587D, struct.pack("I", 2))
    finally:
        os.close(fd)
