// SPDX-License-Identifier: GPL-3.0-or-later
// What carries the precompiled headers of the tests has to be compiled from something.
