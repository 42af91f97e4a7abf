// SPDX-License-Identifier: GPL-3.0-or-later
// What carries precompiled headers has to be compiled from something.
