// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_promotions.h"
#include "tests/products/catalog_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestPromotions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<CatalogFixture>();
        m_promotions = std::make_unique<SqlPromotions>(m_shop->database(), m_shop->clock());
    }
    void aPromotionIsKeptWithEachOfItsVersions();
    void savingTwiceIsSavingOnce();
    void aStaleVersionChangesNothing();
    void savingNeedsTheRightToEditProducts();
    void onlyActiveOnesPriceATicket();
    void aMalformedOneIsRefused();
    void whoFollowsChangesIsTold();

private:
    Promotion tenOff(const QString &name)
    {
        Promotion promotion;
        promotion.id = m_shop->ids().mint<PromotionId>();
        promotion.name = name;
        promotion.millionths = 100'000;
        return promotion;
    }

    std::unique_ptr<CatalogFixture> m_shop;
    std::unique_ptr<SqlPromotions> m_promotions;
};

void TestPromotions::aPromotionIsKeptWithEachOfItsVersions()
{
    const auto made = m_promotions->save(m_shop->call(), tenOff(u"Ten off"_s));
    VERIFY_OK(made);
    QCOMPARE(made->version, 1);
    Promotion changed = *made;
    changed.millionths = 200'000;
    changed.name = u"Twenty off"_s;
    const auto saved = m_promotions->save(m_shop->call(), changed);
    VERIFY_OK(saved);
    QCOMPARE(saved->version, 2);
    QVERIFY(*m_promotions->promotion(m_shop->call(), made->id) == *saved);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM products_promotion_version "
                           "WHERE author IS NOT NULL"),
             2);
}

void TestPromotions::savingTwiceIsSavingOnce()
{
    const Call call = m_shop->call();
    const Promotion promotion = tenOff(u"Ten off"_s);
    VERIFY_OK(m_promotions->save(call, promotion));
    const auto again = m_promotions->save(call, promotion);
    VERIFY_OK(again);
    QCOMPARE(again->version, 1);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM products_promotion_version"), 1);
    VERIFY_ERROR(m_promotions->save(call, tenOff(u"Another"_s)), u"command.mismatch"_s);
    VERIFY_ERROR(m_promotions->save(m_shop->call(), promotion), u"command.mismatch"_s);
}

void TestPromotions::aStaleVersionChangesNothing()
{
    const auto made = m_promotions->save(m_shop->call(), tenOff(u"Ten off"_s));
    VERIFY_OK(made);
    Promotion first = *made;
    first.name = u"First"_s;
    VERIFY_OK(m_promotions->save(m_shop->call(), first));
    Promotion second = *made;
    second.name = u"Second"_s;
    VERIFY_ERROR(m_promotions->save(m_shop->call(), second), u"promotion.changedMeanwhile"_s);
    QCOMPARE(m_promotions->promotion(m_shop->call(), made->id)->name, u"First"_s);
    Promotion nowhere = tenOff(u"Nowhere"_s);
    nowhere.version = 4;
    VERIFY_ERROR(m_promotions->save(m_shop->call(), nowhere), u"promotion.notFound"_s);
}

void TestPromotions::savingNeedsTheRightToEditProducts()
{
    Call cashier = m_shop->call();
    cashier.actor.rights.revoke(Action::EditProducts);
    VERIFY_ERROR(m_promotions->save(cashier, tenOff(u"Ten off"_s)), u"permission.denied"_s);
    QVERIFY(m_promotions->all(cashier)->isEmpty());
}

void TestPromotions::onlyActiveOnesPriceATicket()
{
    Promotion low = tenOff(u"Low"_s);
    Promotion high = tenOff(u"High"_s);
    high.priority = 5;
    Promotion off = tenOff(u"Off"_s);
    off.active = false;
    for (const Promotion &promotion : {low, high, off})
        VERIFY_OK(m_promotions->save(m_shop->call(), promotion));
    const auto active = m_promotions->active(m_shop->call());
    VERIFY_OK(active);
    QCOMPARE(active->size(), 2);
    QCOMPARE(active->first().name, u"High"_s);
    QCOMPARE(active->last().name, u"Low"_s);
    QCOMPARE(m_promotions->all(m_shop->call())->size(), 3);
}

void TestPromotions::aMalformedOneIsRefused()
{
    Promotion promotion = tenOff(u"Ten off"_s);
    promotion.millionths = 0;
    VERIFY_ERROR(m_promotions->save(m_shop->call(), promotion), u"promotion.figureMissing"_s);
    promotion = tenOff(u"Ten off"_s);
    promotion.id = {};
    VERIFY_ERROR(m_promotions->save(m_shop->call(), promotion), u"promotion.idMissing"_s);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM products_promotion"), 0);
}

void TestPromotions::whoFollowsChangesIsTold()
{
    const auto before = ChangeFeed::head(m_shop->database());
    VERIFY_OK(before);
    const Promotion promotion = tenOff(u"Ten off"_s);
    VERIFY_OK(m_promotions->save(m_shop->call(), promotion));
    const auto changes = ChangeFeed::after(m_shop->database(), *before, 10);
    VERIFY_OK(changes);
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->first().entity, u"promotion"_s);
    QCOMPARE(changes->first().id, promotion.id.bytes());
}

QTEST_APPLESS_MAIN(TestPromotions)
#include "tst_promotions.moc"
