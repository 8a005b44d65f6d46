# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a desktop that follows freedesktop.org wants to know, and the Debian package.

# hengzhao_compressed(FILE NAME): a file as Debian wants it, the same bytes whenever it is made.
function(hengzhao_compressed file name destination)
  find_program(HENGZHAO_GZIP gzip)
  if(NOT HENGZHAO_GZIP)
    install(FILES "${file}" RENAME "${name}" DESTINATION "${destination}")
    return()
  endif()
  set(compressed "${PROJECT_BINARY_DIR}/compressed/${name}.gz")
  file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/compressed")
  execute_process(COMMAND "${HENGZHAO_GZIP}" -9nc "${file}" OUTPUT_FILE "${compressed}" COMMAND_ERROR_IS_FATAL ANY)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  install(FILES "${compressed}" DESTINATION "${destination}")
endfunction()

install(FILES "${desktop_files}/cn.hengzhao.Hengzhao.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${desktop_files}/cn.hengzhao.Hengzhao.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${desktop_files}/hengzhao.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/hengzhao.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/hengzhao-128.png" RENAME hengzhao.png
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/128x128/apps")
foreach(program IN ITEMS hengzhao hengzhao-cli)
  hengzhao_compressed("${PROJECT_SOURCE_DIR}/packaging/man/${program}.1" ${program}.1 "${CMAKE_INSTALL_MANDIR}/man1")
endforeach()
install(FILES "${PROJECT_SOURCE_DIR}/packaging/debian/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
hengzhao_compressed("${PROJECT_SOURCE_DIR}/packaging/debian/changelog" changelog "${CMAKE_INSTALL_DOCDIR}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Qt finds these by itself, which shlibdeps cannot know; a window without Chinese letters is of no use.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fcitx5-frontend-qt6")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"An education bureau imports the season's tables, sets the cut-off lines, runs
the batches and gets one decision with its reason for every candidate. A
checker that shares no code with the engine proves each run again. Lists leave
as files; figures stand on the screen or as JSON.

A season is one file on the office's own computer. Nothing needs a network.")
