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

# shop_library(NAME MAY_LINK target... [HIDDEN target...] SOURCES file... [MIGRATIONS module file...])
#
# A static library of the folder it is called in. MAY_LINK is both what it links and all it may
# link; HIDDEN is the same for what its headers do not show. MIGRATIONS bundles SQL files as ":/migrations/<module>/<file>".
function(shop_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "MAY_LINK;HIDDEN;SOURCES;MIGRATIONS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "shop_library(${name}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
  endif()
  add_library(${name} STATIC ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON CXX_EXTENSIONS OFF)
  target_link_libraries(${name} PUBLIC shop_options ${arg_MAY_LINK} PRIVATE ${arg_HIDDEN})
  if(arg_MIGRATIONS)
    list(POP_FRONT arg_MIGRATIONS module)
    list(TRANSFORM arg_MIGRATIONS PREPEND "migrations/")
    qt_add_resources(${name} ${name}_migrations PREFIX "/migrations/${module}"
      BASE "${CMAKE_CURRENT_SOURCE_DIR}/migrations" FILES ${arg_MIGRATIONS} OPTIONS -no-compress)
  endif()
  shop_register_library(${name} ${arg_MAY_LINK} ${arg_HIDDEN})
endfunction()

# shop_test(NAME [LABELS label...] [LINK target...] SOURCES file... [TIMEOUT seconds])
#
# A Qt Test program. Labels: fast (core, no window), gui (needs a display, run serially), slow.
function(shop_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LABELS;LINK;SOURCES")
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON CXX_EXTENSIONS OFF)
  target_link_libraries(${name} PRIVATE shop_options Qt6::Test ${arg_LINK})
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
