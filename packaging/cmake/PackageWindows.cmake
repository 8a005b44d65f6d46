# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The installer for Windows: for all users, with a start menu entry, seasons that open by a double click, and a way out.
# Set on every system, so that the script can be tried where makensis is: cpack -G NSIS.
set(CPACK_PACKAGE_INSTALL_DIRECTORY Hengzhao)
set(CPACK_PACKAGE_EXECUTABLES hengzhao "衡招 Hengzhao")
set(CPACK_CREATE_DESKTOP_LINKS hengzhao)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_NSIS_PACKAGE_NAME "衡招 Hengzhao")
set(CPACK_NSIS_DISPLAY_NAME "衡招 Hengzhao ${PROJECT_VERSION}")
set(CPACK_NSIS_UNINSTALL_NAME Uninstall)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\hengzhao.exe")
set(CPACK_NSIS_MUI_ICON "${PROJECT_SOURCE_DIR}/resources/icons/hengzhao.ico")
set(CPACK_NSIS_MUI_UNIICON "${PROJECT_SOURCE_DIR}/resources/icons/hengzhao.ico")
set(CPACK_NSIS_INSTALL_ROOT "$PROGRAMFILES64")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
# Otherwise Chinese is written in the code page of the machine that packs.
set(CPACK_NSIS_DEFINES "Unicode true")
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
# SHCTX is the part of the registry for all users, since the installer asked for an administrator. Seasons are left where
# they are when the program goes.
file(READ "${PROJECT_SOURCE_DIR}/packaging/windows/associate.nsh" CPACK_NSIS_EXTRA_INSTALL_COMMANDS)
file(READ "${PROJECT_SOURCE_DIR}/packaging/windows/dissociate.nsh" CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS)
foreach(commands IN ITEMS CPACK_NSIS_EXTRA_INSTALL_COMMANDS CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS)
  # CPack reads its settings once more, which takes a backslash and a quotation mark away.
  string(REPLACE "\\" "\\\\" ${commands} "${${commands}}")
  string(REPLACE "\"" "\\\"" ${commands} "${${commands}}")
endforeach()

if(WIN32)
  if(HENGZHAO_DESKTOP)
    include(PackageQt)
    hengzhao_carry_qt(bin/hengzhao.exe FURTHER bin/hengzhao-cli.exe)
  endif()
  include(InstallRequiredSystemLibraries)
endif()
