// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"
#include "ui/widgets/rail.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <functional>

class QStackedWidget;

namespace shop {

class Banner;
class BannerHost;
class SignInPage;
class Toast;
class TopBar;

// Where the rail has a place of work that needs a right.
enum class RailPlace { Among, Foot };

// The window of the program (screens.md §1): rail, top bar, banner and one page at a time. It
// passes scans and keys to the page in front, and shows the sign-in page while nobody is at the
// till.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Desk &desk, SignInPage *signIn, QWidget *parent = nullptr);

    // Makes everything anew in the language and direction of now; places of work are added again.
    // What a page holds in its fields is lost; not while one of them holdsWork().
    void rebuild(SignInPage *signIn);
    bool holdsWork() const;

    // A place of work; its page is made on the first visit. With a right it needs, only those who have
    // the right see it in the rail, at its foot unless it stands among the others.
    void addPage(const QString &id, const QString &label, const QString &iconName,
                 std::function<Page *()> make, std::optional<Action> needs = std::nullopt,
                 RailPlace place = RailPlace::Foot);
    void showPage(const QString &id);
    // Does what a command says, on its page, which comes to the front; false where it cannot be.
    bool run(const QString &command);
    // Why it cannot be done now, for people; empty: it can. Commands of pages that are not there have
    // no place in palette and key card.
    QString whyNot(const Command &command) const;
    QList<Command> commandsHere() const;
    // The page in front or the state it is in; empty while there is none.
    QString place() const;
    // The page in front; none while the sign-in page is.
    Page *currentPage() const;
    // A page over everything, without rail and top bar (first run, error).
    void showAlone(QWidget *page);
    // Takes the page away again and asks who is at the till.
    void showSignIn();
    void setPrinterState(const QString &text);
    // How much waits on a page, on its place in the rail; empty: nothing.
    void setBadge(const QString &id, const QString &text);

public Q_SLOTS:
    void scanned(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(SignInPage *signIn);
    void connectDesk();
    void lock();
    void refreshRail();
    bool mayUse(const QString &id) const;
    void enter();
    void refreshTopBar();
    void tellOldShift();
    void addOwnCommands();
    void addPageCommand(const QString &id, const QString &label, const QString &iconName);
    void openPalette();
    void openFound(const QString &page, const QString &text);
    void openKeyCard();
    void changeOwnPin();

    Desk &m_desk;
    Rail *m_rail;
    TopBar *m_topBar;
    Banner *m_training; // seen as long as somebody practises, whatever else is told
    BannerHost *m_banners = nullptr;
    QStackedWidget *m_pages;
    QStackedWidget *m_fronts; // work place, sign-in, alone
    QWidget *m_work;
    SignInPage *m_signIn;
    Toast *m_toast;
    QTimer m_clock;
    QStringList m_order;
    QHash<QString, std::function<Page *()>> m_makers;
    QHash<QString, Page *> m_made;
    QHash<QString, Action> m_needs;
    QList<RailItem> m_items;
    QStringList m_shownItems;
    QHash<QString, QString> m_badges;
    QHash<QString, std::function<void()>> m_own; // what this window does itself, by command
    std::function<void()> m_undo;
    QString m_printerState;
};

} // namespace shop
