# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A disk image for macOS with the bundle, to be dragged to the applications. It is signed by nobody: an office signs it with
# its own identity (codesign --deep), or lets it pass once in the system's settings.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "衡招 Hengzhao")
set(CPACK_PACKAGE_FILE_NAME "hengzhao-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")

if(HENGZHAO_DESKTOP)
  include(PackageQt)
  hengzhao_carry_qt(Hengzhao.app FURTHER Hengzhao.app/Contents/MacOS/hengzhao-cli Hengzhao.app/Contents/MacOS/hengzhao-xls)
endif()
