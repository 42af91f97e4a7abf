// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scan_filter.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPersonGapMs = 90;

// As the amount of a payment: takes keys and is no field.
class KeyTaker final : public QWidget
{
public:
    using QWidget::QWidget;
    QString taken;

    QWidget *next = nullptr; // gets the focus with the first key

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        taken += event->text();
        if (next)
            next->setFocus();
    }
};

} // namespace

class TestScanFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aScanLeavesNothingBehind_data();
    void aScanLeavesNothingBehind();
    void whatAPersonTypesArrives_data();
    void whatAPersonTypesArrives();
    void aFieldGetsBackItsTextAndCursor();
    void aFieldThatAcceptsScansGetsThem();
    void spacePressesAButton();
    void typedKeysFollowTheFocus();

private:
    void type(QWidget *where, const QString &text, int gapMs)
    {
        for (const QChar c : text)
            QTest::keyClick(where, c.toLatin1(), Qt::NoModifier, gapMs);
    }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ScanFilter> m_filter;
    QLineEdit *m_field = nullptr;
    KeyTaker *m_taker = nullptr;
    QPushButton *m_button = nullptr;
};

void TestScanFilter::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QHBoxLayout(m_window.get());
    m_field = new QLineEdit(m_window.get());
    m_taker = new KeyTaker(m_window.get());
    m_taker->setFocusPolicy(Qt::StrongFocus);
    m_button = new QPushButton(m_window.get());
    layout->addWidget(m_field);
    layout->addWidget(m_taker);
    layout->addWidget(m_button);
    m_filter = std::make_unique<ScanFilter>();
    qApp->installEventFilter(m_filter.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestScanFilter::cleanup()
{
    m_filter.reset();
    m_window.reset();
}

void TestScanFilter::aScanLeavesNothingBehind_data()
{
    QTest::addColumn<bool>("inField");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("end");
    QTest::newRow("a field, Enter") << true << u"4006381333931"_s << int(Qt::Key_Return);
    QTest::newRow("a field, Tab") << true << u"4006381333931"_s << int(Qt::Key_Tab);
    QTest::newRow("what is no field, Enter") << false << u"4006381333931"_s << int(Qt::Key_Return);
    QTest::newRow("what is no field, letters") << false << u"R1-1048-X"_s << int(Qt::Key_Enter);
    QTest::newRow("the shortest") << false << u"1234"_s << int(Qt::Key_Return);
}

void TestScanFilter::aScanLeavesNothingBehind()
{
    QFETCH(bool, inField);
    QFETCH(QString, code);
    QFETCH(int, end);
    QWidget *where = inField ? static_cast<QWidget *>(m_field) : m_taker;
    where->setFocus();
    QSignalSpy scans(m_filter.get(), &ScanFilter::scanned);
    type(where, code, 2);
    QTest::keyClick(where, Qt::Key(end), Qt::NoModifier, 2);
    QCOMPARE(scans.size(), 1);
    QCOMPARE(scans.first().first().toString(), code);
    QTest::qWait(kPersonGapMs);
    QCOMPARE(m_field->text(), QString());
    QCOMPARE(m_taker->taken, QString());
    QVERIFY(where->hasFocus());
}

void TestScanFilter::whatAPersonTypesArrives_data()
{
    QTest::addColumn<bool>("inField");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("gapMs");
    QTest::newRow("a field, slowly") << true << u"bread"_s << kPersonGapMs;
    QTest::newRow("a field, too short for a code") << true << u"3*a"_s << 2;
    QTest::newRow("what is no field, slowly") << false << u"20.00"_s << kPersonGapMs;
    QTest::newRow("what is no field, too short for a code") << false << u"200"_s << 2;
    QTest::newRow("fast and not ended") << false << u"123456"_s << 2;
}

void TestScanFilter::whatAPersonTypesArrives()
{
    QFETCH(bool, inField);
    QFETCH(QString, text);
    QFETCH(int, gapMs);
    QWidget *where = inField ? static_cast<QWidget *>(m_field) : m_taker;
    where->setFocus();
    QSignalSpy scans(m_filter.get(), &ScanFilter::scanned);
    type(where, text, gapMs);
    QTRY_COMPARE(inField ? m_field->text() : m_taker->taken, text);
    QCOMPARE(scans.size(), 0);
}

void TestScanFilter::aFieldGetsBackItsTextAndCursor()
{
    m_field->setText(u"abcdef"_s);
    m_field->setFocus();
    m_field->setSelection(1, 3);
    QSignalSpy scans(m_filter.get(), &ScanFilter::scanned);
    type(m_field, u"4006381333931"_s, 2);
    QTest::keyClick(m_field, Qt::Key_Return, Qt::NoModifier, 2);
    QCOMPARE(scans.size(), 1);
    QCOMPARE(m_field->text(), u"abcdef"_s);
    QCOMPARE(m_field->selectedText(), u"bcd"_s);
}

void TestScanFilter::aFieldThatAcceptsScansGetsThem()
{
    m_field->setProperty("acceptsScan", true);
    m_field->setFocus();
    QSignalSpy scans(m_filter.get(), &ScanFilter::scanned);
    type(m_field, u"4006381333931"_s, 2);
    QTest::keyClick(m_field, Qt::Key_Return, Qt::NoModifier, 2);
    QCOMPARE(scans.size(), 0);
    QCOMPARE(m_field->text(), u"4006381333931"_s);
}

void TestScanFilter::spacePressesAButton()
{
    m_button->setFocus();
    QSignalSpy clicks(m_button, &QPushButton::clicked);
    QTest::keyClick(m_button, Qt::Key_Space);
    QTRY_COMPARE(clicks.size(), 1);
    QVERIFY(!m_button->isDown());
    type(m_button, u"  "_s, 2); // and again, however fast
    QTRY_COMPARE(clicks.size(), 3);
    QTest::qWait(kPersonGapMs);
    QVERIFY(!m_button->isDown());
}

void TestScanFilter::typedKeysFollowTheFocus()
{
    m_taker->next = m_field;
    m_taker->setFocus();
    type(m_taker, u"3*"_s, 2);
    QTRY_COMPARE(m_field->text(), u"*"_s);
    QCOMPARE(m_taker->taken, u"3"_s);
}

} // namespace shop

QTEST_MAIN(shop::TestScanFilter)
#include "tst_scan_filter.moc"
