// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QList>

#include <vector>

namespace shop {

// Shares the goods of a ticket out among promotions that exclude one another, so that the customer
// pays least. Plain numbers: amounts in minor units, lines and promotions by index.

struct PricedGoods {
    qint64 amount = 0;
    qint64 thousandths = 0; // quantity
    qint64 pieces = 0; // that can be shared out one by one; a weighed line is one

    bool isWeighed() const { return pieces * 1000 != thousandths; }
};

// Takes a share or an amount off each piece, whatever else is there.
struct PieceRule {
    qsizetype promotion = 0;
    QList<qsizetype> lines;
    qint64 millionths = 0;
    qint64 off = 0; // minor units for a piece or unit of weight
    int priority = 0;
};

// Takes something off groups of pieces.
struct GroupRule {
    enum class Gives { FreePieces, Price, Share, AmountOff };
    struct Part {
        QList<qsizetype> lines;
        qint64 count = 1;
    };
    qsizetype promotion = 0;
    Gives gives = Gives::Price;
    QList<Part> parts;
    qint64 freePieces = 0; // of a group, the cheapest
    qint64 price = 0; // of a group
    qint64 millionths = 0;
    qint64 off = 0;
    qint64 limit = 0; // groups; 0: none
    int priority = 0;
};

struct PromotionTake {
    qsizetype promotion = 0;
    qsizetype line = 0;
    qint64 amount = 0;
};

struct PromotionPlan {
    QList<PromotionTake> takes;
    QList<std::pair<qsizetype, qint64>> groups; // promotion, how often it applied
    std::vector<qint64> piecesLeft; // by line: in no group
    qint64 total = 0;
    int priority = 0; // the highest that was used: decides where totals are equal
};

class PromotionSearch final
{
public:
    // The sum of all amounts must fit into 64 bits. The order of goods and rules decides between
    // equals.
    PromotionSearch(QList<PricedGoods> goods, QList<PieceRule> pieceRules,
                    QList<GroupRule> groupRules, Currency currency, Rounding rounding);

    PromotionPlan best() const;

private:
    // A rule in a sequence, and whether it looks for pieces by what they cost or by what they cost
    // with their best piece rule.
    struct Step {
        qsizetype rule = 0;
        bool net = false;
    };
    using Sequence = std::vector<Step>;
    struct State {
        std::vector<qint64> pieces;
        std::vector<qint64> amount;
        std::vector<bool> dropped; // by the rule at work
        std::vector<qsizetype> firstOfPart; // of its lines, the first that may have pieces left
    };
    struct Picked {
        qsizetype line = 0;
        qint64 pieces = 0; // of one group
        qint64 amount = 0; // of all groups taken at once
        qint64 loss = 0; // what the best piece rule would give instead
    };

    Sequence bestSequence(const QList<qsizetype> &rules) const;
    void tryAll(const QList<qsizetype> &rules, const QList<qsizetype> &lines, Sequence &sequence,
                PromotionPlan &best, Sequence &bestSequence) const;
    Sequence improve(const QList<qsizetype> &rules, const QList<qsizetype> &lines) const;
    PromotionPlan evaluate(const Sequence &sequence, const QList<qsizetype> &lines) const;
    QList<QList<qsizetype>> competing() const;
    QList<qsizetype> linesOf(const QList<qsizetype> &rules) const;

    void arrange(QList<GroupRule> &rules, const std::vector<qint64> &cost) const;
    void applyGroups(const Step &step, State &state, PromotionPlan &plan) const;
    bool pick(const Step &step, State &state, std::vector<Picked> &picked) const;
    qint64 weigh(const State &state, qint64 limit, std::vector<Picked> &picked) const;
    qint64 reductionOf(const GroupRule &rule, const std::vector<Picked> &picked,
                       qint64 times) const;
    void take(const GroupRule &rule, qint64 reduction, qint64 times,
              const std::vector<Picked> &picked, State &state, PromotionPlan &plan) const;
    void applyPieces(qsizetype line, const State &state, PromotionPlan &plan) const;
    qint64 pieceReduction(const PieceRule &rule, qsizetype line, qint64 amount,
                          qint64 pieces) const;
    qint64 bestPieceReduction(qsizetype line, qint64 amount, qint64 pieces) const;

    QList<PricedGoods> m_goods;
    QList<PieceRule> m_pieceRules;
    QList<GroupRule> m_groupRules; // parts sorted by fewest lines, lines by what a piece costs
    QList<GroupRule> m_netRules; // the same, lines by what a piece costs with its piece rule
    std::vector<QList<qsizetype>> m_pieceRulesOf; // by line
    Currency m_currency;
    Rounding m_rounding;
};

} // namespace shop
