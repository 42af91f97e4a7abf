// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

namespace shop::architecture {

const QList<Rule> &allRules()
{
    static const QList<Rule> rules = {
        {"layers: includes", includesOnlyWhatItsLayerMay},
        {"its own header first", includesItsOwnHeaderFirst},
        {"nothing by precompiled headers", declaresWhatIsPrecompiled},
        {"places of Qt's modules", usesQtModulesInTheirPlaces},
        {"places of other libraries", usesForeignLibrariesInTheirPlaces},
        {"places of SQL", hasSqlOnlyInItsPlaces},
        {"a module's own tables", touchesOnlyItsOwnTables},
        {"no floating point", countsWithoutFloatingPoint},
        {"no singleton", hasNoSingleton},
        {"no nested event loop", nestsNoEventLoop},
        {"no waiting in a window", neverWaitsInTheWindow},
        {"no continued future", continuesNoFuture},
        {"time and ids are given", getsTimeAndIdsGiven},
        {"no text for people in core", hasNoTextForPeopleInCore},
        {"files and functions are short", isShort},
        {"no style sheets", paintsWithoutStyleSheets},
        {"plain text only", showsOnlyPlainText},
        {"licence in the first line", namesItsLicenceFirst},
        {"nothing left open", leavesNothingOpen},
        {"speaks only of itself", speaksOnlyOfItself},
    };
    return rules;
}

} // namespace shop::architecture
