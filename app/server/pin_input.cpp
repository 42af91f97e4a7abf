// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/pin_input.h"

#include "app/server/command.h"

#include <QByteArray>

#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace shop {

namespace {

// While it lives, a terminal does not show what is typed.
class Unseen final
{
public:
#ifdef Q_OS_WIN
    Unseen() : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_isTerminal = GetConsoleMode(m_input, &m_before) != 0;
        if (m_isTerminal)
            SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Unseen()
    {
        if (m_isTerminal)
            SetConsoleMode(m_input, m_before);
    }
#else
    Unseen() : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
#endif
    Q_DISABLE_COPY_MOVE(Unseen)

    bool isTerminal() const
    {
        return m_isTerminal;
    }

private:
#ifdef Q_OS_WIN
    HANDLE m_input;
    DWORD m_before = 0;
    bool m_isTerminal = false;
#else
    termios m_before{};
    bool m_isTerminal;
#endif
};

} // namespace

Secret readSecretLine(const QString &question)
{
    const Unseen unseen;
    if (unseen.isTerminal())
        printError(question);
    std::array<char, 200> buffer{};
    if (!std::fgets(buffer.data(), int(buffer.size()), stdin))
        return {};
    QByteArray line(buffer.data());
    buffer.fill('\0');
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    Secret secret(line);
    overwrite(line);
    return secret;
}

} // namespace shop
