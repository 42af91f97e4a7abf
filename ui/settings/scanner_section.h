// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/barcode_rules.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/scan_burst.h"

class QGridLayout;

namespace shop {

class PlainLabel;
class ScanTestField;

// The test of the scanner: what it sent, how fast, what stood before and behind the code, and what the
// shop makes of it.
class ScannerSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit ScannerSection(Desk &desk, QWidget *parent = nullptr);

    void load() override;
    void scanned(const QString &code) override;

private:
    PlainLabel *addFact(QGridLayout *grid, const QString &name, const QString &label);
    void show(const ScanBurst &burst);
    void resolve(const QString &code);
    QString kindOf(const QString &code) const;

    ScanTestField *m_field;
    PlainLabel *m_verdict;
    PlainLabel *m_characters;
    PlainLabel *m_speed;
    PlainLabel *m_around;
    PlainLabel *m_code;
    PlainLabel *m_kind;
    PlainLabel *m_means;
};

} // namespace shop
