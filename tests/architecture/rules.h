// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source.h"

namespace shop::architecture {

// The rules of ARCHITECTURE.md that can be seen in one file. Each looks at one file and answers
// with what breaks it there: "rule N: file:line: what". The numbers are those of ARCHITECTURE.md.
struct Rule {
    const char *name;
    QStringList (*check)(const Source &source);
};

// layer_rules.cpp
QStringList includesItsOwnHeaderFirst(const Source &source);
QStringList declaresWhatIsPrecompiled(const Source &source);
QStringList includesOnlyWhatItsLayerMay(const Source &source);
QStringList usesQtModulesInTheirPlaces(const Source &source);
QStringList usesForeignLibrariesInTheirPlaces(const Source &source);

// sql_rules.cpp
QStringList hasSqlOnlyInItsPlaces(const Source &source);
QStringList touchesOnlyItsOwnTables(const Source &source);

// code_rules.cpp
QStringList countsWithoutFloatingPoint(const Source &source);
QStringList hasNoSingleton(const Source &source);
QStringList nestsNoEventLoop(const Source &source);
QStringList neverWaitsInTheWindow(const Source &source);
QStringList continuesNoFuture(const Source &source);
QStringList getsTimeAndIdsGiven(const Source &source);
QStringList paintsWithoutStyleSheets(const Source &source);
QStringList showsOnlyPlainText(const Source &source);

// text_rules.cpp
QStringList hasNoTextForPeopleInCore(const Source &source);
QStringList namesItsLicenceFirst(const Source &source);
QStringList leavesNothingOpen(const Source &source);
QStringList speaksOnlyOfItself(const Source &source);
QStringList isShort(const Source &source);

const QList<Rule> &allRules();

} // namespace shop::architecture
