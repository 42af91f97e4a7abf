# SPDX-License-Identifier: GPL-3.0-or-later
# Rule 2 for a finished program: no window library is loaded, directly or through another.
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${PROGRAM}
  RESOLVED_DEPENDENCIES_VAR loaded UNRESOLVED_DEPENDENCIES_VAR missing)
set(windows ${loaded} ${missing})
list(FILTER windows INCLUDE REGEX "libQt6(Gui|Widgets|PrintSupport|Svg|OpenGL)")
if(windows AND EXPECT STREQUAL "clean")
  message(FATAL_ERROR "rule 2: ${PROGRAM} loads ${windows}")
elseif(NOT windows AND EXPECT STREQUAL "refused")
  message(FATAL_ERROR "the planted window library was not found in ${PROGRAM}")
endif()
