// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/count_sheet.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace shop {

class Badge;
class Button;
class NumPad;
class PictureStore;
class PlainLabel;

// What was scanned last, large enough to be read with hands full of goods, and figures to type how
// many there are (screens.md, "12 Receiving and stocktake").
class CountSlip final : public QWidget
{
    Q_OBJECT

public:
    CountSlip(Desk &desk, PictureStore *pictures, QWidget *parent = nullptr);

    void setLine(const CountLine &line, const SheetHead &head, bool blind);
    void clear();

Q_SIGNALS:
    void setWanted(shop::ProductId product, shop::Quantity counted);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Art;

    void build(QVBoxLayout *paper);
    void show();
    void tap(int key, const QString &text);
    void take();
    PlainLabel *addFact(QVBoxLayout *into, PlainLabel **name);

    Desk &m_desk;
    PictureStore *m_pictures;
    std::optional<CountLine> m_line;
    SheetHead m_head;
    bool m_blind = false;
    QString m_typed;
    PlainLabel *m_when;
    Badge *m_badge;
    Art *m_art;
    PlainLabel *m_name;
    PlainLabel *m_code;
    PlainLabel *m_count;
    PlainLabel *m_of;
    PlainLabel *m_state;
    NumPad *m_pad;
    Button *m_set;
    PlainLabel *m_firstName;
    PlainLabel *m_first;
    PlainLabel *m_secondName;
    PlainLabel *m_second;
};

} // namespace shop
