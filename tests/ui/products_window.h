// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/products/catalog_model.h"
#include "ui/products/catalog_table.h"
#include "ui/products/products_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace shop {

// The page of products of the sample shop, in front of somebody who may do everything.
class ProductsWindow final
{
public:
    static constexpr int kPatienceMs = 20'000;

    bool open()
    {
        using namespace Qt::Literals::StringLiterals;
        if (!m_fixture.openDemo())
            return false;
        m_fixture.window()->addPage(
            u"products"_s, u"Products"_s, u"tag"_s,
            [this] { return new ProductsPage(m_fixture.desk()); }, Action::EditProducts,
            RailPlace::Among);
        Session session = m_fixture.desk().session();
        session.staff->rights = Rights::all();
        m_fixture.desk().setSession(session);
        m_fixture.window()->showPage(u"products"_s);
        return QTest::qWaitFor([&] { return table() && rows() > 10; }, kPatienceMs);
    }
    // The product whose name begins so, in the panel.
    bool openProduct(const QString &name)
    {
        if (!fillIn(line("catalogSearch"), name) ||
            !QTest::qWaitFor([&] { return rows() == 1; }, kPatienceMs))
            return false;
        m_fixture.press(Qt::Key_Return);
        return QTest::qWaitFor(
            [&] { return line("nameEdit") && line("nameEdit")->text().startsWith(name); },
            kPatienceMs);
    }
    WindowFixture *operator->() { return &m_fixture; }
    CatalogTable *table() const { return m_fixture.find<CatalogTable>("catalogTable"); }
    int rows() const { return qobject_cast<CatalogModel *>(table()->model())->rowCount(); }
    QLineEdit *line(const char *name) const { return m_fixture.find<QLineEdit>(name); }
    void click(const char *name) { m_fixture.find<QPushButton>(name)->click(); }

private:
    WindowFixture m_fixture;
};

} // namespace shop
