// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/page.h"
#include "ui/till/shift_day.h"

class QStackedWidget;

namespace shop {

class ClosePane;
class ReportPane;
class ShiftOverview;

// The place of work of the drawer's day: the shift as it stands, X, money in and out, handover, count
// and close, and the shifts before with their Zs (screens.md, "16 Close shift").
class ShiftPage final : public Page
{
    Q_OBJECT

public:
    explicit ShiftPage(Desk &desk, QWidget *parent = nullptr);

    void activate() override;
    bool stepBack() override;
    // What comes before the shift is read is done then.
    bool run(const QString &command) override;
    // For a picture: as it looks in the middle of a count.
    void openForPicture(const QString &what);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // shift_page.cpp: what is shown
    void addCommands();
    void load();
    void showDay(const ShiftDay &day);
    void hideFigures();
    void showChosen();
    void showX();
    void readZ(ShiftId shift, const Call &call);
    void refusedReport(const Error &error, ShiftId shift, const Call &call);
    void askForReport();
    void showPreview();
    void placeReport();
    bool isClosing() const;
    // shift_page_close.cpp: what is done
    void step();
    void openShift();
    void beginClosing();
    void endClosing();
    void askClose();
    void close(const ShiftClosing &closing, const Call &call);
    void refusedClose(const Error &error, const ShiftClosing &closing, const Call &call);
    void closed(const Shift &shift, bool printed);
    void askMovement(CashMovementKind kind);
    void move(const CashMovement &movement, const Call &call);
    void askHandover();
    void handOver(const Handover &handover, const QString &name, const Call &call);
    void print(const Call &call);
    void savePdf();
    void saveBookings();
    void saved(const Result<QString> &path);
    void refused(const Error &error);

    ShiftDay m_day;
    UserId m_shownTo; // whose rights the figures on the screen were read with
    QString m_wanted; // a command that waits for the shift
    std::optional<ShiftId> m_next; // to be chosen when the shifts are read
    std::optional<Error> m_refused; // why no report is shown
    Call m_refusedCall;
    QStackedWidget *m_stack;
    ShiftOverview *m_overview;
    ClosePane *m_close;
    ReportPane *m_report;
};

} // namespace shop
