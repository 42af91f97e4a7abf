// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop_fixture.h"
#include "tests/app/pseudo_language.h"
#include "tests/ui/page_faults.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = 20'000;

} // namespace

// Every page of the sample shop in every language: all of it can be read, reached and named.
class TestEveryPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutCoveredUnnamedOrUntranslated_data();
    void nothingIsCutCoveredUnnamedOrUntranslated();

private:
    QByteArray stored() const;

    DesktopFixture m_desktop; // its shop is set up once
};

void TestEveryPage::nothingIsCutCoveredUnnamedOrUntranslated_data()
{
    QTest::addColumn<QString>("language"); // empty: the pseudo-language
    QTest::addColumn<int>("textSize");
    QTest::addColumn<QString>("look");
    QTest::newRow("English") << u"en"_s << 100 << u"light"_s;
    QTest::newRow("German") << u"de"_s << 100 << u"light"_s;
    QTest::newRow("Arabic") << u"ar"_s << 100 << u"light"_s;
    QTest::newRow("pseudo-language") << QString() << 100 << u"light"_s;
    QTest::newRow("English, large texts") << u"en"_s << 150 << u"light"_s;
    QTest::newRow("German, high contrast") << u"de"_s << 100 << u"contrast"_s;
}

// What the shop has stored, as it lies in its file: names, notes, numbers.
QByteArray TestEveryPage::stored() const
{
    QByteArray all;
    for (const QString &path : {m_desktop.databasePath(), QString(m_desktop.databasePath() + u"-wal"_s)}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestEveryPage::nothingIsCutCoveredUnnamedOrUntranslated()
{
    QFETCH(QString, language);
    QFETCH(int, textSize);
    QFETCH(QString, look);
    QSettings(m_desktop.folder() + u"/shopdesk.ini"_s, QSettings::IniFormat)
        .setValue(u"look/textSize"_s, textSize);
    Options options;
    options.demo = true;
    options.page = u"sell"_s;
    options.language = language.isEmpty() ? u"en"_s : language;
    options.theme = themeModeFromName(look);
    std::optional<PseudoLanguage> pseudo;
    if (language.isEmpty())
        pseudo.emplace();
    QVERIFY(m_desktop.start(options));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop.window()->currentPage(), kPatienceMs);

    QStringList faults;
    for (const QString &page : pageNames()) {
        QVERIFY2(m_desktop.openPage(page), qPrintable(page));
        QStringList found = faultsOf(m_desktop.window());
        if (pseudo)
            found += untranslatedIn(m_desktop.window(), stored());
        for (const QString &fault : std::as_const(found)) {
            if (!faults.contains(fault) && !faults.join(u'\n').contains(fault))
                faults.append(page + u": "_s + fault);
        }
    }
    if (pseudo) {
        for (const QString &text : pseudo->unknown())
            faults.append(u"in no file of the translators: "_s + text);
    }
    m_desktop.close();
    for (const QString &fault : std::as_const(faults)) // a message of the test would be cut
        qInfo("%s", qUtf8Printable(fault));
    QCOMPARE(faults.size(), 0);
}

} // namespace shop

QTEST_MAIN(shop::TestEveryPage)
#include "tst_every_page.moc"
