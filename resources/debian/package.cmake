# SPDX-License-Identifier: GPL-3.0-or-later
# What the .deb says of itself: cmake --workflow --preset package.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME poolcopy)
set(CPACK_PACKAGE_VENDOR "The PoolCopy developers")
set(CPACK_PACKAGE_HOMEPAGE_URL https://poolcopy.github.io/)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "copy whole folders, and know that they are on the disk")
set(CPACK_PACKAGE_DESCRIPTION
"PoolCopy copies folders with a pool of worker processes: drop one on its
window, or name one in the terminal. The window answers while a disk hangs,
and a worker that dies costs a moment, not the copy.

A new folder gets its name when everything in it is copied and on the disk,
and a file that is replaced stays until the new one is complete. What could
not be copied is named with the reason, and a copy that was cut short is
continued. Names of any bytes, links, hard links, holes, attributes, access
lists, owners and times come along.

File managers get an entry that copies folders with it (Nautilus: where
python3-nautilus is installed).")
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The PoolCopy developers <developers@poolcopy.github.io>")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# The icons are SVG; Qt loads what reads them at run time, so the libraries' list doesn't tell.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6svg6)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hicolor-icon-theme, qt6-translations-l10n, qt6-wayland, qt6-xdgdesktopportal-platformtheme")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "python3-nautilus, xxhash")
include(CPack)
