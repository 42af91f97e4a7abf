// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace shop {

// Every question that stops the work passes here, so that a test can answer it and none opens a
// loop of its own: a question is a panel over the window, its answer a callback. Texts are plain.
class Prompter : public QObject
{
    Q_OBJECT

public:
    struct Question {
        QString title;
        QString text;
        QString yes; // label of the deciding button
        QString no;
        bool danger = false; // it cannot be undone
    };

    using QObject::QObject;
    ~Prompter() override = default;

    // Calls answered(true) or (false), once; never if the asker is gone by then.
    virtual void ask(QWidget *asker, const Question &question,
                     std::function<void(bool)> answered) = 0;
    // Shows what went wrong and the way out; closed by a key or click.
    virtual void tell(QWidget *asker, const QString &title, const QString &text) = 0;
    // Shows a panel of the page's own (a form) over the window until it is closed by closePanel()
    // or Esc; the panel is owned by the window from then on.
    virtual void showPanel(QWidget *panel) = 0;
    virtual void closePanel() = 0;
    // The file a person chooses, or an empty path.
    virtual void chooseFile(QWidget *asker, const QString &title, const QString &filter,
                            std::function<void(const QString &)> chosen) = 0;
    // The folder a person chooses, or an empty path. from: the one that is open first.
    virtual void chooseFolder(QWidget *asker, const QString &title, const QString &from,
                              std::function<void(const QString &)> chosen) = 0;
    // Where a person wants a file to be, or an empty path; an existing one only where they agreed to
    // its loss. name: what is proposed, with its ending.
    virtual void chooseSavePath(QWidget *asker, const QString &title, const QString &name,
                                const QString &filter,
                                std::function<void(const QString &)> chosen) = 0;
};

} // namespace shop
