# SPDX-License-Identifier: GPL-3.0-or-later
# shop_headers_alone(NAME ROOT folder HEADERS file... [LINK target...])
#
# An object library, not part of a usual build, with one source per header (path from ROOT) that
# includes just it: a header that leans on what others included before it does not compile.
function(shop_headers_alone name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "ROOT" "HEADERS;LINK")
  set(sources)
  foreach(header IN LISTS arg_HEADERS)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/headers_alone/${header}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${header}\"\n")
    list(APPEND sources ${source})
  endforeach()
  add_library(${name} OBJECT EXCLUDE_FROM_ALL ${sources})
  target_include_directories(${name} PRIVATE ${arg_ROOT})
  target_link_libraries(${name} PRIVATE ${arg_LINK})
  set_target_properties(${name} PROPERTIES CXX_STANDARD 20 CXX_EXTENSIONS OFF AUTOMOC OFF)
  target_compile_options(${name} PRIVATE $<$<NOT:$<CXX_COMPILER_ID:MSVC>>:-O0 -g0>)
endfunction()
