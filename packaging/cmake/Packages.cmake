# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the packages made of it: ./packaging/package, or cpack in a build of the
# preset release. Two components: desktop (shopdesk) and server (shopdesk-server).
include(GNUInstallDirs)
set(shop_packaging ${PROJECT_SOURCE_DIR}/packaging)

install(TARGETS shopdesk COMPONENT desktop
  RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
install(TARGETS shopdesk-server COMPONENT server RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

# Elsewhere than on Linux Qt comes with the program: its libraries, and the plugins that nobody links.
if(WIN32 OR APPLE)
  if(Qt6_VERSION VERSION_LESS 6.5)
    qt_generate_deploy_app_script(TARGET shopdesk FILENAME_VARIABLE deploy)
  else()
    qt_generate_deploy_app_script(TARGET shopdesk OUTPUT_SCRIPT deploy)
  endif()
  install(SCRIPT ${deploy} COMPONENT desktop)
  install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION . COMPONENT desktop)
endif()
if(WIN32)
  set(CMAKE_INSTALL_SYSTEM_RUNTIME_COMPONENT desktop)
  include(InstallRequiredSystemLibraries)
endif()

# shop_install_compressed(COMPONENT FOLDER file...)    as manuals and change logs are kept on Debian
function(shop_install_compressed component folder)
  foreach(file IN LISTS ARGN)
    get_filename_component(name ${file} NAME)
    set(compressed ${CMAKE_CURRENT_BINARY_DIR}/packaging/${component}/${name}.gz)
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/packaging/${component})
    add_custom_command(OUTPUT ${compressed} DEPENDS ${file} VERBATIM
      COMMAND sh -c "gzip -9nc \"$1\" > \"$2\"" gzip ${file} ${compressed})
    list(APPEND all ${compressed})
  endforeach()
  string(MAKE_C_IDENTIFIER "compressed_${component}_${folder}" target)
  add_custom_target(${target} ALL DEPENDS ${all})
  install(FILES ${all} DESTINATION ${folder} COMPONENT ${component})
endfunction()

if(UNIX AND NOT APPLE)
  set(linux ${shop_packaging}/linux)
  install(FILES ${linux}/shopdesk.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
  install(FILES ${linux}/org.example.shopdesk.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT desktop)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/app-icon.svg RENAME shopdesk.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT desktop)
  shop_install_compressed(desktop ${CMAKE_INSTALL_MANDIR}/man1 ${linux}/shopdesk.1)
  shop_install_compressed(server ${CMAKE_INSTALL_MANDIR}/man1 ${linux}/shopdesk-server.1)
  foreach(component desktop server)
    set(name shopdesk)
    if(component STREQUAL server)
      set(name shopdesk-server)
    endif()
    install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${name} COMPONENT ${component})
    shop_install_compressed(${component} ${CMAKE_INSTALL_DATADIR}/doc/${name} ${linux}/changelog)
  endforeach()
  # The units name /usr/bin, and read their settings below /etc/shopdesk, which whoever runs them writes.
  install(DIRECTORY ${shop_packaging}/systemd/ DESTINATION lib/systemd/system COMPONENT server
    FILES_MATCHING PATTERN "*.service" PATTERN "*.target" PATTERN "*.timer" PATTERN "*.conf" PATTERN "env" EXCLUDE)
  install(DIRECTORY ${shop_packaging}/systemd/env ${shop_packaging}/gateway
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/shopdesk-server/examples COMPONENT server)
endif()

set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME shopdesk)
set(CPACK_PACKAGE_VENDOR Shopdesk)
set(CPACK_PACKAGE_CONTACT "Shopdesk <shopdesk@example.org>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://example.org/shopdesk)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_EXECUTABLES shopdesk Shopdesk)
set(CPACK_COMPONENTS_ALL desktop server)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_CHECKSUM SHA256)

# Debian: two packages. What plugins need nobody links, so it is named by hand.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME shopdesk)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS
  "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, qt6-image-formats-plugins, fonts-noto-core | fonts-dejavu-core")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, cups-client")
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION "Shopdesk is the desk of a shop: an offline point of sale and the shop's
administration in one program, with its data in one file. Scan or type,
take cash or card, print or send the receipt, close the shift with a
numbered Z; products, stock, orders, customers, staff and reports.")
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME shopdesk-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS "libqt6sql6-psql, curl")
set(CPACK_COMPONENT_SERVER_DESCRIPTION "The services and commands of a Shopdesk shop, without a window:
answers users, products, cart and orders over HTTP, on the
shop's file or on PostgreSQL, with units for systemd; and has the commands
that need no window: verify, backup, restore, import, export, report.")

# Windows: an installer that takes the older version away first, and a folder to carry.
set(CPACK_PACKAGE_INSTALL_DIRECTORY Shopdesk)
set(CPACK_NSIS_DISPLAY_NAME Shopdesk)
set(CPACK_NSIS_PACKAGE_NAME Shopdesk)
set(CPACK_NSIS_DEFINES "Target amd64-unicode")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/shopdesk.exe)
set(CPACK_NSIS_MUI_ICON ${shop_packaging}/windows/shopdesk.ico)
set(CPACK_NSIS_MUI_UNIICON ${shop_packaging}/windows/shopdesk.ico)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN shopdesk.exe)
set(CPACK_DMG_VOLUME_NAME Shopdesk)
if(WIN32)
  set(CPACK_GENERATOR NSIS ZIP)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  set(CPACK_GENERATOR DEB)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()
include(CPack)
