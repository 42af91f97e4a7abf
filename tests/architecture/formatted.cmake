# SPDX-License-Identifier: GPL-3.0-or-later
# Rule 14: .clang-format is what our C++ looks like. FOLDERS below ROOT are looked through.
string(REPLACE "," ";" FOLDERS "${FOLDERS}")
set(patterns "")
foreach(folder IN LISTS FOLDERS)
  list(APPEND patterns ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
endforeach()
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${patterns})
execute_process(COMMAND ${CLANG_FORMAT} --dry-run --Werror --ferror-limit=1 --style=file ${sources}
  WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE status ERROR_VARIABLE output)
if(NOT status EQUAL 0)
  string(REGEX MATCHALL "[^\n]*error:[^\n]*" places "${output}")
  list(JOIN places "\n" places)
  message(FATAL_ERROR "rule 14: clang-format -i would change these:\n${places}\n${output}")
endif()
