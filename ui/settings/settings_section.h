// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace shop {

class Banner;
class Button;
class FieldRow;

// One section of the settings: head with its title and buttons, and a card with its fields. What the
// core refuses is said at its field, and everything typed stays.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    // saves: there is something to save, by the button or Ctrl+S.
    SettingsSection(Desk &desk, const QString &title, const QString &explanation, bool saves,
                    QWidget *parent = nullptr);

    // Reads what is stored into the fields; also what somebody typed and did not save is gone.
    virtual void load() = 0;
    // What is typed; once what is stored has come, if it is still on its way.
    void save();
    // A code was scanned while this section is in front.
    virtual void scanned(const QString &code) { Q_UNUSED(code) }

protected:
    virtual void saveTyped() {}
    Desk &desk() const { return m_desk; }
    QVBoxLayout *body() const { return m_body; }
    // Beside the save button.
    void addButton(Button *button);
    // Named by the field of the core's errors, which becomes the editor's object name with "Edit".
    FieldRow *addField(QGridLayout *grid, const QString &field, const QString &label,
                       QWidget *editor, int row, int column, int columns = 1);
    FieldRow *field(const QString &name) const { return m_fields.value(name); }
    void clearMessages();
    void refuse(const Error &error);
    void tell(const QString &text);
    void warn(const QString &text);

    // Reads in the reader's lane and shows it, or refuses.
    template <typename Task, typename Show>
    void read(const QString &key, Task task, Show show)
    {
        beginReading();
        m_desk.backend().ask(
            this, Lane::Reader, std::move(task),
            [this, show = std::move(show)](const auto &read) {
                if (!read)
                    return readingFailed(read.error());
                show(*read);
                readingDone();
            },
            key);
    }
    // What was read, into its editor: a text, number, switch, or the data of a choice. What somebody has
    // changed since it was asked for stays as it is.
    void put(QWidget *editor, const QVariant &value);

    // Asks in the desk's lane and tells: done(text), or refuse().
    void store(std::function<Done(Shop &)> work, const QString &told,
               std::function<void()> then = {});

private:
    void beginReading();
    void readingDone();
    void readingFailed(const Error &error);

    Desk &m_desk;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    Button *m_save = nullptr;
    Banner *m_banner;
    QHash<QString, FieldRow *> m_fields;
    QHash<const QWidget *, QVariant> m_untouched; // what stood in each editor when it was last read
    bool m_isRead = false;
    bool m_savesThen = false;
};

} // namespace shop
