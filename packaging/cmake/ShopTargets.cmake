# SPDX-License-Identifier: GPL-3.0-or-later
# The functions every target of the project is made with. What a library links is said where it is
# made; shop_check_layering() at the end of the root file compares it with the layers.
include(${CMAKE_CURRENT_LIST_DIR}/CheckLayering.cmake)

add_library(shop_options INTERFACE)
target_compile_features(shop_options INTERFACE cxx_std_20)
target_include_directories(shop_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(shop_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
  SHOP_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(shop_options INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus)
  if(SHOP_WARNINGS_AS_ERRORS)
    target_compile_options(shop_options INTERFACE /WX)
  endif()
else()
  target_compile_options(shop_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Woverloaded-virtual
    -Wnon-virtual-dtor -Wno-sign-conversion -Werror=return-type -fvisibility=hidden)
  if(SHOP_WARNINGS_AS_ERRORS)
    target_compile_options(shop_options INTERFACE -Werror)
  endif()
endif()
if(SHOP_SANITIZE)
  target_compile_options(shop_options INTERFACE
    -fsanitize=${SHOP_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(shop_options INTERFACE -fsanitize=${SHOP_SANITIZE})
endif()

# shop_precompiled(NAME [LINK target...] [OPTIONS option...] HEADERS header...)
# shop_use_precompiled(TARGET NAME)
#
# Headers of Qt and the standard library that many sources include, compiled once, with Clang: half of the
# time a source takes. Only what reads no macro of another Qt module stands here, so that targets that link
# more than LINK may use it. Ours are not here: "#pragma once" knows a header by its place, and what the
# compiler's cache brings from another copy would be defined twice. The preset dev does without: that a file
# includes what it needs shows there, and in the check that compiles each header alone.
#
# CMake's own way is not taken, since ccache knows one of its options not as a path: another copy of the
# project would find nothing of what this one has compiled. That the headers are unchanged ninja knows, so
# Clang need not check; it checks by path and time, and those are another copy's when the cache answers. It
# does want to find each file that was read: so it begins with a header of Qt, which stands at the same place
# when the copy that compiled it is gone.
option(SHOP_PRECOMPILED_HEADERS "Compile once what many sources include (Clang)" ON)
get_target_property(folders Qt6::Core INTERFACE_INCLUDE_DIRECTORIES)
find_file(SHOP_PRECOMPILED_FROM NAMES qglobal.h PATHS ${folders} NO_DEFAULT_PATH)
mark_as_advanced(SHOP_PRECOMPILED_FROM)
if(NOT CMAKE_CXX_COMPILER_ID MATCHES Clang OR MSVC OR NOT SHOP_PRECOMPILED_FROM)
  set(SHOP_PRECOMPILED_HEADERS OFF)
endif()
function(shop_precompiled name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK;OPTIONS;HEADERS")
  if(NOT SHOP_PRECOMPILED_HEADERS)
    return()
  endif()
  set_source_files_properties(${SHOP_PRECOMPILED_FROM} PROPERTIES LANGUAGE CXX)
  add_library(${name} OBJECT ${SHOP_PRECOMPILED_FROM})
  set_target_properties(${name} PROPERTIES CXX_EXTENSIONS OFF)
  target_link_libraries(${name} PRIVATE shop_options Qt6::Core ${arg_LINK})
  list(TRANSFORM arg_HEADERS REPLACE "<(.+)>" "SHELL:-include \\1")
  target_compile_options(${name} PRIVATE ${arg_OPTIONS} ${arg_HEADERS} -fpch-instantiate-templates -xc++-header
    "SHELL:-Xclang -emit-pch" "SHELL:-Xclang -fno-pch-timestamp")
  add_custom_target(${name}_compiled DEPENDS $<TARGET_OBJECTS:${name}>)
endfunction()
function(shop_use_precompiled target name)
  if(NOT SHOP_PRECOMPILED_HEADERS)
    return()
  endif()
  target_compile_options(${target} PRIVATE
    "SHELL:-Xclang -fno-validate-pch" "SHELL:-Xclang -include-pch -Xclang $<TARGET_OBJECTS:${name}>")
  add_dependencies(${target} ${name}_compiled)
  set_target_properties(${target} PROPERTIES SHOP_PRECOMPILED ${name})
endfunction()

# shop_resources(TARGET NAME argument...)    as qt_add_resources()
#
# Qt compiles what a library bundles as a target of its own, with the options of the library but without
# what they wait for, the precompiled headers.
function(shop_resources target name)
  qt_add_resources(${target} ${name} ${ARGN} OUTPUT_TARGETS bundles)
  get_target_property(headers ${target} SHOP_PRECOMPILED)
  if(bundles AND headers)
    add_dependencies(${bundles} ${headers}_compiled)
  endif()
endfunction()

set(shop_core_headers
  <QtCore/qbytearray.h> <QtCore/qdatetime.h> <QtCore/qfile.h> <QtCore/qhash.h> <QtCore/qlist.h> <QtCore/qmap.h>
  <QtCore/qmutex.h> <QtCore/qset.h> <QtCore/qtimezone.h>
  <QtCore/qjsonarray.h> <QtCore/qjsonobject.h> <QtCore/qstringlist.h> <QtCore/quuid.h> <QtCore/qvariant.h>
  <algorithm> <array> <condition_variable> <deque> <functional> <map> <memory> <mutex> <optional> <random> <span> <stop_token>
  <thread> <variant> <vector>)
shop_precompiled(shop_headers HEADERS ${shop_core_headers})
set(shop_widget_headers
  <QtCore/qabstractitemmodel.h> <QtCore/qlocale.h> <QtCore/qpointer.h> <QtCore/qtimer.h> <QtGui/qevent.h> <QtGui/qpainter.h>
  <QtWidgets/qapplication.h> <QtWidgets/qboxlayout.h> <QtWidgets/qcombobox.h> <QtWidgets/qgridlayout.h>
  <QtWidgets/qlineedit.h> <QtWidgets/qpushbutton.h> <QtWidgets/qstackedwidget.h>)
shop_precompiled(shop_window_headers LINK Qt6::Widgets Qt6::Sql HEADERS ${shop_core_headers} ${shop_widget_headers})
set(shop_unoptimised $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-O0>)
set(shop_qtest_headers
  <QtCore/qcborarray.h> <QtCore/qcbormap.h> <QtCore/qcoreapplication.h> <QtCore/qdir.h> <QtCore/qrect.h>
  <QtCore/qsharedpointer.h> <QtCore/qtemporarydir.h> <QtCore/qthread.h> <QtCore/qurl.h> <QtTest/qtest.h>)
shop_precompiled(shop_test_headers LINK Qt6::Test OPTIONS ${shop_unoptimised}
  HEADERS ${shop_core_headers} ${shop_qtest_headers})
shop_precompiled(shop_window_test_headers LINK Qt6::Widgets Qt6::Sql Qt6::Test OPTIONS ${shop_unoptimised}
  HEADERS ${shop_core_headers} ${shop_widget_headers} ${shop_qtest_headers})

# shop_compile_together(TARGET)    called at the end of the folder that makes the target
#
# Compiles the sources of each folder in groups instead of one by one: they include the same headers and
# instantiate the same templates, which is most of what a source costs (of core/till a third remained). So a
# name of an unnamed namespace stands once in a folder. A source with options of its own stays alone, and
# the preset dev compiles all of them alone. CMake's UNITY_BUILD is not taken: it writes the place of the
# project into what it compiles, and another copy would find nothing in the compiler's cache.
set(SHOP_TOGETHER 12 CACHE STRING "How many sources of a folder are compiled together; 1: each by itself")
function(shop_compile_together target)
  if(SHOP_TOGETHER LESS 2)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  get_target_property(folder ${target} SOURCE_DIR)
  set(alone "")
  set(folders "")
  foreach(source IN LISTS sources)
    file(REAL_PATH ${source} path BASE_DIRECTORY ${folder})
    get_source_file_property(options ${path} TARGET_DIRECTORY ${target} COMPILE_OPTIONS)
    get_source_file_property(definitions ${path} TARGET_DIRECTORY ${target} COMPILE_DEFINITIONS)
    file(RELATIVE_PATH name ${PROJECT_SOURCE_DIR} ${path})
    cmake_path(IS_PREFIX PROJECT_BINARY_DIR ${path} is_made)
    if(NOT name MATCHES "\\.cpp$" OR is_made OR options OR definitions)
      list(APPEND alone ${source})
      continue()
    endif()
    cmake_path(GET name PARENT_PATH of)
    string(MAKE_C_IDENTIFIER ${of} of)
    list(APPEND folders ${of})
    list(APPEND in_${of} ${name})
  endforeach()
  list(REMOVE_DUPLICATES folders)
  foreach(of IN LISTS folders)
    list(LENGTH in_${of} count)
    if(count EQUAL 1)
      list(APPEND alone ${PROJECT_SOURCE_DIR}/${in_${of}})
      continue()
    endif()
    math(EXPR last "(${count} - 1) / ${SHOP_TOGETHER}")
    foreach(number RANGE ${last})
      math(EXPR first "${count} * ${number} / (${last} + 1)")
      math(EXPR many "${count} * (${number} + 1) / (${last} + 1) - ${first}")
      list(SUBLIST in_${of} ${first} ${many} group)
      list(TRANSFORM group REPLACE "(.+)" "#include \"\\1\"")
      list(JOIN group "\n" includes)
      set(together ${CMAKE_CURRENT_BINARY_DIR}/${target}_together/${of}_${number}.cpp)
      file(CONFIGURE OUTPUT ${together} CONTENT "${includes}\n" @ONLY)
      list(APPEND alone ${together})
    endforeach()
  endforeach()
  set_property(TARGET ${target} PROPERTY SOURCES ${alone})
endfunction()
function(shop_compile_together_at_end target)
  cmake_language(EVAL CODE "cmake_language(DEFER CALL shop_compile_together ${target})")
endfunction()

# shop_moc(TARGET header...)
#
# Compiles into TARGET what moc makes of these headers; one without Q_OBJECT costs 20 ms. moc gets no
# include folders, on purpose: the classes of this project say what they are without what they include,
# and reading Qt's headers for each of them took a minute of every build.
function(shop_moc target)
  set(all "")
  foreach(header IN LISTS ARGN)
    file(REAL_PATH ${header} header)
    file(RELATIVE_PATH name ${PROJECT_SOURCE_DIR} ${header})
    string(MAKE_C_IDENTIFIER ${name} name)
    qt_generate_moc(${header} ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/${name}.moc)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/${name}.moc)
    string(APPEND all "#include \"${name}.moc\"\n")
  endforeach()
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/all.cpp CONTENT "${all}" @ONLY)
  target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/all.cpp)
endfunction()

# shop_plain_library(NAME header library)    a library without a CMake package, as NAME::NAME
# shop_ui_links(NAME)                        the window links it, wherever in ui that is said
#
# By property: target_link_libraries() from another folder leaves marks in the list that the check of the layers reads.
function(shop_plain_library name header library)
  if(TARGET ${name}::${name})
    return()
  endif()
  string(TOUPPER ${name} variable)
  find_path(${variable}_INCLUDE_DIR ${header} REQUIRED)
  find_library(${variable}_LIBRARY ${library} REQUIRED)
  add_library(${name}::${name} UNKNOWN IMPORTED GLOBAL)
  set_target_properties(${name}::${name} PROPERTIES
    IMPORTED_LOCATION "${${variable}_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${${variable}_INCLUDE_DIR}")
endfunction()
function(shop_ui_links name)
  set_property(TARGET shop_ui APPEND PROPERTY LINK_LIBRARIES ${name}::${name})
  set_property(TARGET shop_ui APPEND PROPERTY INTERFACE_LINK_LIBRARIES $<LINK_ONLY:${name}::${name}>)
  set_property(GLOBAL APPEND PROPERTY SHOP_MAY_LINK_shop_ui ${name}::${name})
endfunction()

# shop_library(NAME MAY_LINK target... [HIDDEN target...] SOURCES file... [QOBJECTS header...]
#              [MIGRATIONS module file...] [PRECOMPILED name])
#
# A static library of the folder it is called in. MAY_LINK is both what it links and all it may
# link; HIDDEN is the same for what its headers do not show. QOBJECTS are the headers that want moc.
# MIGRATIONS bundles SQL files as ":/migrations/<module>/<file>". PRECOMPILED headers are those of the
# core, if nothing else is said.
function(shop_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PRECOMPILED" "MAY_LINK;HIDDEN;SOURCES;QOBJECTS;MIGRATIONS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "shop_library(${name}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
  endif()
  add_library(${name} STATIC ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES CXX_EXTENSIONS OFF)
  target_link_libraries(${name} PUBLIC shop_options ${arg_MAY_LINK} PRIVATE ${arg_HIDDEN})
  if(NOT arg_PRECOMPILED)
    set(arg_PRECOMPILED shop_headers)
  endif()
  shop_use_precompiled(${name} ${arg_PRECOMPILED})
  if(arg_QOBJECTS)
    shop_moc(${name} ${arg_QOBJECTS})
  endif()
  if(arg_MIGRATIONS)
    list(POP_FRONT arg_MIGRATIONS module)
    list(TRANSFORM arg_MIGRATIONS PREPEND "migrations/")
    shop_resources(${name} ${name}_migrations PREFIX "/migrations/${module}"
      BASE "${CMAKE_CURRENT_SOURCE_DIR}/migrations" FILES ${arg_MIGRATIONS} OPTIONS -no-compress)
  endif()
  shop_register_library(${name} ${arg_MAY_LINK} ${arg_HIDDEN})
  shop_compile_together_at_end(${name})
endfunction()

# shop_test_target(TARGET target...)
#
# What every program and library of the tests is compiled with, where it links these targets. Tests are
# not optimised; what they test is. QtTest reads which modules are linked, so there are two of its kind.
function(shop_test_target target)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  target_compile_options(${target} PRIVATE ${shop_unoptimised})
  if("${ARGN}" MATCHES "shop_ui|shop_window_fixture|shop_desktop_fixture|widget_gallery")
    shop_use_precompiled(${target} shop_window_test_headers)
  else()
    shop_use_precompiled(${target} shop_test_headers)
  endif()
endfunction()

# shop_test_library(NAME LINK target... SOURCES file...)
#
# What several tests share.
function(shop_test_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK;SOURCES")
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC shop_options Qt6::Test ${arg_LINK})
  shop_test_target(${name} ${arg_LINK})
  shop_compile_together_at_end(${name})
endfunction()

# shop_test(NAME [LABELS label...] [LINK target...] SOURCES file... [TIMEOUT seconds])
#
# A Qt Test program. Labels: fast (core, no window; all of them in a minute),
# thorough (the same, but more than some seconds each), gui (needs a display, run serially), slow.
# Its file tst_x.cpp holds the test's class and includes tst_x.moc, which is made here.
function(shop_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LABELS;LINK;SOURCES")
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE shop_options Qt6::Test ${arg_LINK})
  shop_test_target(${name} ${arg_LINK})
  foreach(source IN LISTS arg_SOURCES)
    if(source MATCHES "(^|/)(tst_[a-z0-9_]+)\\.cpp$")
      set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${CMAKE_MATCH_2}.moc)
      qt_generate_moc(${source} ${moc}) # without include folders, as shop_moc
      target_sources(${name} PRIVATE ${moc})
      target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    endif()
  endforeach()
  shop_compile_together_at_end(${name})
  add_test(NAME ${name} COMMAND ${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  set(environment QT_HASH_SEED=0 TZ=UTC LC_ALL=C.UTF-8)
  if("gui" IN_LIST arg_LABELS)
    # On the display there is (tests/run makes one), or wherever QT_QPA_PLATFORM says.
    set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
  else()
    list(APPEND environment QT_QPA_PLATFORM=offscreen)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "${environment}")
endfunction()

# Tests of a module once more, as NAME_alone: each module of the counter over a file of its own.
function(shop_tests_alone module)
  foreach(name IN LISTS ARGN)
    add_test(NAME ${name}_alone COMMAND ${name})
    get_test_property(${name} ENVIRONMENT environment)
    set_tests_properties(${name}_alone PROPERTIES LABELS thorough TIMEOUT 120
      ENVIRONMENT "${environment};SHOPDESK_TEST_APART=${module}")
  endforeach()
endfunction()
