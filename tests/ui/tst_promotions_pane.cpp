// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/products/products_page.h"
#include "ui/products/promotion_words.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// Promotions at the desk of the sample shop: what is typed, what is stored, and what the counter makes of it.
class TestPromotionsPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aCouponWithSoManyUsesIsMadeAndTaken();
    void aPromotionIsTriedBeforeItIsSaved();
    void aSetOfTwoPartsIsStored();
    void anEndedOneIsOutOfUseUntilUndo();
    void whatIsMissingIsToldAtItsField();
    void eachKindIsSaidInPlainWords_data();
    void eachKindIsSaidInPlainWords();

private:
    QList<Promotion> stored();
    template <typename T>
    T *in(const char *name) const
    {
        return m_fixture->find<QWidget>("promotionsPane")
            ->findChild<T *>(QString::fromLatin1(name));
    }
    void chooseKind(PromotionKind kind) { in<QComboBox>("kindEdit")->setCurrentIndex(int(kind)); }
    bool save(int promotions);

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_sku; // of a product of the shop
    UnitPrice m_price;
};

void TestPromotionsPane::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->openDemo());
    VERIFY_OK(m_fixture->onDatabase([this](Shop &shop) -> Done {
        ProductQuery query;
        query.text = u"sourdough"_s;
        SHOP_TRY_VALUE(found, shop.products().list(shop.systemCall(), query));
        m_sku = found.first().sku;
        m_price = *found.first().price;
        return {};
    }));
    m_fixture->window()->addPage(
        u"products"_s, u"Products"_s, u"tag"_s,
        [this] { return new ProductsPage(m_fixture->desk()); }, Action::EditProducts);
    QVERIFY(m_fixture->window()->run(u"products.promotions"_s));
    // The fields of a new one are there.
    QVERIFY(QTest::qWaitFor([&] { return in<QCheckBox>("weekday1")->isChecked(); }, 20'000));
}

QList<Promotion> TestPromotionsPane::stored()
{
    QList<Promotion> all;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(found, shop.promotions().all(shop.systemCall()));
        all = found;
        return {};
    });
    return read ? all : QList<Promotion>();
}

bool TestPromotionsPane::save(int promotions)
{
    m_fixture->press(Qt::Key_S, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return in<QListWidget>("promotionsList")->count() == promotions; },
                           20'000);
}

void TestPromotionsPane::aCouponWithSoManyUsesIsMadeAndTaken()
{
    in<QLineEdit>("nameEdit")->setText(u"Opening week"_s);
    in<QLineEdit>("percentEdit")->setText(u"25"_s);
    in<QLineEdit>("couponEdit")->setText(u"WEEK1"_s);
    in<QSpinBox>("couponUsesEdit")->setValue(3);
    QCOMPARE(in<PlainLabel>("promotionRule")->text(),
             u"25 % off everything."_s.replace(u"25 %"_s, isolated(u"25"_s) + u" %"_s));
    QVERIFY(
        in<PlainLabel>("promotionTerms")->text().startsWith(u"With the coupon WEEK1, in 3 sale"_s));
    QVERIFY(save(1));
    const QList<Promotion> all = stored();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().couponUses, 3);
    QCOMPARE(all.first().coupon, u"WEEK1"_s);
    QCOMPARE(all.first().millionths, 250'000);
    QVERIFY(all.first().active);
    // At the counter it is taken.
    m_fixture->window()->showPage(u"sell"_s);
    m_fixture->window()->currentPage()->scanned(m_sku);
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->ticketLines() == 1; }, 20'000));
    m_fixture->window()->currentPage()->scanned(u"WEEK1"_s);
    const auto taken = [&] {
        const auto *label = m_fixture->find<PlainLabel>("couponLabel");
        return label && label->text() == u"Coupon WEEK1: Opening week"_s;
    };
    QVERIFY(QTest::qWaitFor(taken, 20'000));
}

void TestPromotionsPane::aPromotionIsTriedBeforeItIsSaved()
{
    in<QLineEdit>("nameEdit")->setText(u"Three for two"_s);
    chooseKind(PromotionKind::NForM);
    in<QSpinBox>("takeEdit")->setValue(3);
    in<QSpinBox>("payEdit")->setValue(2);
    auto *code = in<QLineEdit>("trialCode");
    const auto *said = in<PlainLabel>("trialSaid");
    const auto add = [&] {
        code->setText(m_sku);
        QTest::keyClick(code, Qt::Key_Return);
    };
    add();
    QVERIFY(QTest::qWaitFor([&] { return said->text().contains(u"1 of 3 needed"_s); }, 20'000));
    add();
    QVERIFY(QTest::qWaitFor([&] { return said->text().contains(u"2 of 3 needed"_s); }, 20'000));
    add();
    QVERIFY(QTest::qWaitFor([&] { return said->text().startsWith(u"Takes off"_s); }, 20'000));
    QVERIFY(!in<QTableWidget>("trialTable")->item(0, 2)->text().isEmpty());
    QVERIFY(stored().isEmpty());
}

void TestPromotionsPane::aSetOfTwoPartsIsStored()
{
    in<QLineEdit>("nameEdit")->setText(u"Breakfast"_s);
    chooseKind(PromotionKind::Bundle);
    in<QLineEdit>("amountEdit")->setText(u"9.00"_s);
    m_fixture->window()->currentPage()->scanned(m_sku); // into the last part
    QVERIFY(QTest::qWaitFor(
        [&] { return in<PlainLabel>("promotionRule")->text().contains(u"Sourdough"_s); }, 20'000));
    QVERIFY(save(1));
    const Promotion promotion = stored().value(0);
    QCOMPARE(promotion.kind, PromotionKind::Bundle);
    QCOMPARE(promotion.parts.size(), 2);
    QVERIFY(promotion.parts[0].what.products.isEmpty());
    QCOMPARE(promotion.parts[1].what.products.size(), 1);
    QCOMPARE(promotion.amount->minor(), 900);
}

void TestPromotionsPane::anEndedOneIsOutOfUseUntilUndo()
{
    in<QLineEdit>("nameEdit")->setText(u"Opening week"_s);
    in<QLineEdit>("percentEdit")->setText(u"25"_s);
    for (int day = 1; day <= 5; ++day)
        in<QCheckBox>(qPrintable(u"weekday%1"_s.arg(day)))->setChecked(false);
    QVERIFY(save(1));
    QCOMPARE(stored().value(0).window.weekdays, 0x60);
    QTest::mouseClick(in<QPushButton>("endPromotionButton"), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return !stored().value(0).active; }, 20'000));
    QVERIFY(QTest::qWaitFor(
        [&] { return in<QPushButton>("endPromotionButton")->text().contains(u"again"_s); },
        20'000));
    QTest::mouseClick(in<QPushButton>("endPromotionButton"), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return stored().value(0).active; }, 20'000));
    QCOMPARE(stored().value(0).version, 3);
}

void TestPromotionsPane::whatIsMissingIsToldAtItsField()
{
    in<QLineEdit>("nameEdit")->setText(u"Nothing off"_s);
    m_fixture->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!in<QLineEdit>("percentEdit")->accessibleDescription().isEmpty());
    in<QLineEdit>("percentEdit")->setText(u"10"_s);
    in<QSpinBox>("couponUsesEdit")->setValue(3); // without a coupon
    m_fixture->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!in<QSpinBox>("couponUsesEdit")->accessibleDescription().isEmpty());
    QVERIFY(stored().isEmpty());
    // What was typed is not lost by a key.
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(m_fixture->find<QWidget>("questionPanel"));
}

void TestPromotionsPane::eachKindIsSaidInPlainWords_data()
{
    QTest::addColumn<Promotion>("promotion");
    QTest::addColumn<QString>("words");
    const Currency cad = *Currency::fromCode(u"CAD");
    Promotion promotion;
    promotion.millionths = 100'000;
    QTest::newRow("percent") << promotion << u"10 % off everything."_s;
    promotion.kind = PromotionKind::NForM;
    promotion.take = 3;
    promotion.pay = 2;
    QTest::newRow("n for m") << promotion
                             << u"3 for the price of 2 on everything: the cheapest are free."_s;
    promotion.amount = Money(500, cad);
    promotion.kind = PromotionKind::NForPrice;
    QTest::newRow("n for a price") << promotion << u"3 of everything for $5.00."_s;
    promotion.kind = PromotionKind::AmountOff;
    QTest::newRow("amount") << promotion << u"$5.00 off each of everything."_s;
    promotion.kind = PromotionKind::Threshold;
    promotion.threshold = Money(4000, cad);
    QTest::newRow("threshold") << promotion << u"$5.00 off, from $40.00 spent on everything."_s;
    promotion.kind = PromotionKind::Bundle;
    promotion.parts = {{{}, 2}, {{}, 1}};
    QTest::newRow("bundle") << promotion << u"Together $5.00: 2 × everything and 1 × everything."_s;
}

void TestPromotionsPane::eachKindIsSaidInPlainWords()
{
    QFETCH(Promotion, promotion);
    QFETCH(QString, words);
    QString said = promotionRuleText(promotion, {}, QLocale(u"en_CA"_s));
    said.remove(QChar(0x2066)).remove(QChar(0x2069)); // signs of direction
    QCOMPARE(said, words);
}

} // namespace shop

QTEST_MAIN(shop::TestPromotionsPane)
#include "tst_promotions_pane.moc"
