// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/promotion_search.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>

namespace shop {

namespace {

constexpr qsizetype kTriedInEveryOrder = 4; // 633 sequences
constexpr qsizetype kFewLines = 100;
constexpr qsizetype kStepsOfImprovement = 20'000; // lines looked at, about

// What a piece costs, fine enough to order by.
qint64 pieceCost(qint64 amount, qint64 thousandths)
{
    return multiplyDivide(amount, 1'000'000, thousandths, Rounding::TowardsZero)
        .value_or(std::numeric_limits<qint64>::max());
}

bool isBetter(const PromotionPlan &plan, const PromotionPlan &than)
{
    return plan.total != than.total ? plan.total > than.total : plan.priority > than.priority;
}

} // namespace

PromotionSearch::PromotionSearch(QList<PricedGoods> goods, QList<PieceRule> pieceRules,
                                 QList<GroupRule> groupRules, Currency currency, Rounding rounding)
    : m_goods(std::move(goods)),
      m_pieceRules(std::move(pieceRules)),
      m_groupRules(std::move(groupRules)),
      m_pieceRulesOf(size_t(m_goods.size())),
      m_currency(currency),
      m_rounding(rounding)
{
    for (qsizetype i = 0; i < m_pieceRules.size(); ++i) {
        for (const qsizetype line : std::as_const(m_pieceRules[i].lines))
            m_pieceRulesOf[size_t(line)].append(i);
    }
    std::vector<qint64> cost;
    std::vector<qint64> netCost;
    for (qsizetype i = 0; i < m_goods.size(); ++i) {
        const PricedGoods &line = m_goods[i];
        const qint64 loss = bestPieceReduction(i, line.amount, line.pieces);
        const qint64 pieces = line.pieces * 1000;
        cost.push_back(pieceCost(line.amount, pieces));
        netCost.push_back(pieceCost(line.amount - loss, pieces));
    }
    m_netRules = m_groupRules;
    arrange(m_groupRules, cost);
    arrange(m_netRules, netCost);
}

// The pieces that count most for a rule stand first.
void PromotionSearch::arrange(QList<GroupRule> &rules, const std::vector<qint64> &cost) const
{
    for (GroupRule &rule : rules) {
        std::vector<qint64> by = cost;
        if (rule.gives == GroupRule::Gives::AmountOff) {
            const PieceRule asPiece{rule.promotion, {}, 0, rule.off, rule.priority};
            for (qsizetype i = 0; i < m_goods.size(); ++i)
                by[size_t(i)] =
                    pieceReduction(asPiece, i, m_goods[i].amount / m_goods[i].pieces, 1);
        }
        for (GroupRule::Part &part : rule.parts)
            std::stable_sort(part.lines.begin(), part.lines.end(), [&](qsizetype a, qsizetype b) {
                return by[size_t(a)] > by[size_t(b)];
            });
        std::stable_sort(rule.parts.begin(), rule.parts.end(), [](const auto &a, const auto &b) {
            return a.lines.size() < b.lines.size();
        });
    }
}

PromotionPlan PromotionSearch::best() const
{
    Sequence sequence;
    for (const QList<qsizetype> &rules : competing()) {
        const Sequence part = bestSequence(rules);
        sequence.insert(sequence.end(), part.begin(), part.end());
    }
    QList<qsizetype> lines(m_goods.size());
    std::iota(lines.begin(), lines.end(), 0);
    return evaluate(sequence, lines);
}

// Rules that share goods, directly or through others; each rule in one set.
QList<QList<qsizetype>> PromotionSearch::competing() const
{
    QList<qsizetype> parent(m_groupRules.size());
    std::iota(parent.begin(), parent.end(), 0);
    const auto rootOf = [&](qsizetype rule) {
        while (parent[rule] != rule)
            rule = parent[rule];
        return rule;
    };
    QList<qsizetype> firstOf(m_goods.size(), -1);
    for (qsizetype i = 0; i < m_groupRules.size(); ++i) {
        for (const GroupRule::Part &part : m_groupRules[i].parts) {
            for (const qsizetype line : part.lines) {
                if (firstOf[line] < 0)
                    firstOf[line] = i;
                else
                    parent[rootOf(i)] = rootOf(firstOf[line]);
            }
        }
    }
    QList<QList<qsizetype>> sets(m_groupRules.size());
    for (qsizetype i = 0; i < m_groupRules.size(); ++i)
        sets[rootOf(i)].append(i);
    sets.removeAll(QList<qsizetype>());
    return sets;
}

QList<qsizetype> PromotionSearch::linesOf(const QList<qsizetype> &rules) const
{
    QSet<qsizetype> lines;
    for (const qsizetype rule : rules) {
        for (const GroupRule::Part &part : m_groupRules[rule].parts)
            lines.unite(QSet<qsizetype>(part.lines.begin(), part.lines.end()));
    }
    QList<qsizetype> sorted(lines.begin(), lines.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

PromotionSearch::Sequence PromotionSearch::bestSequence(const QList<qsizetype> &rules) const
{
    const QList<qsizetype> lines = linesOf(rules);
    const qsizetype most = lines.size() <= kFewLines ? kTriedInEveryOrder : kTriedInEveryOrder - 1;
    if (rules.size() > most)
        return improve(rules, lines);
    PromotionPlan best = evaluate({}, lines);
    Sequence bestSequence;
    Sequence sequence;
    tryAll(rules, lines, sequence, best, bestSequence);
    return bestSequence;
}

void PromotionSearch::tryAll(const QList<qsizetype> &rules, const QList<qsizetype> &lines,
                             Sequence &sequence, PromotionPlan &best, Sequence &bestSequence) const
{
    for (const qsizetype rule : rules) {
        QList<qsizetype> others = rules;
        others.removeOne(rule);
        for (const bool net : {false, true}) {
            if (net && m_pieceRules.isEmpty())
                continue;
            sequence.push_back({rule, net});
            PromotionPlan plan = evaluate(sequence, lines);
            if (isBetter(plan, best)) {
                best = std::move(plan);
                bestSequence = sequence;
            }
            tryAll(others, lines, sequence, best, bestSequence);
            sequence.pop_back();
        }
    }
}

// Too many to try: the rule that gives most by itself first, then what helps in front or behind.
PromotionSearch::Sequence PromotionSearch::improve(const QList<qsizetype> &rules,
                                                   const QList<qsizetype> &lines) const
{
    std::vector<std::pair<PromotionPlan, Step>> alone;
    for (const qsizetype rule : rules) {
        const PromotionPlan plain = evaluate({{rule, false}}, lines);
        const PromotionPlan net = evaluate({{rule, true}}, lines);
        alone.emplace_back(isBetter(net, plain) ? net : plain, Step{rule, isBetter(net, plain)});
    }
    std::stable_sort(alone.begin(), alone.end(),
                     [](const auto &a, const auto &b) { return isBetter(a.first, b.first); });
    Sequence sequence;
    for (const auto &[plan, step] : alone)
        sequence.push_back(step);
    PromotionPlan best = evaluate(sequence, lines);
    for (const Sequence &start : {Sequence(), Sequence{alone.front().second}}) {
        PromotionPlan plan = evaluate(start, lines);
        if (isBetter(plan, best)) {
            best = std::move(plan);
            sequence = start;
        }
    }
    qsizetype budget = kStepsOfImprovement / (lines.size() + 1);
    for (bool better = true; better && budget > 0;) {
        better = false;
        for (size_t i = 0; i < alone.size() && budget > 0; ++i) {
            const qsizetype rule = alone[i].second.rule;
            Sequence without = sequence;
            std::erase_if(without, [&](const Step &step) { return step.rule == rule; });
            Sequence front = without;
            front.insert(front.begin(), alone[i].second);
            for (const Sequence &changed : {without, front}) {
                --budget;
                PromotionPlan plan = evaluate(changed, lines);
                if (isBetter(plan, best)) {
                    best = std::move(plan);
                    sequence = changed;
                    better = true;
                }
            }
        }
    }
    return sequence;
}

PromotionPlan PromotionSearch::evaluate(const Sequence &sequence,
                                        const QList<qsizetype> &lines) const
{
    State state;
    for (const PricedGoods &line : m_goods) {
        state.pieces.push_back(line.pieces);
        state.amount.push_back(line.amount);
    }
    PromotionPlan plan;
    plan.priority = std::numeric_limits<int>::min();
    for (const Step &step : sequence) {
        state.dropped.assign(size_t(m_goods.size()), false);
        state.firstOfPart.assign(size_t(m_groupRules[step.rule].parts.size()), 0);
        applyGroups(step, state, plan);
    }
    for (const qsizetype line : lines)
        applyPieces(line, state, plan);
    plan.piecesLeft = std::move(state.pieces);
    return plan;
}

void PromotionSearch::applyGroups(const Step &step, State &state, PromotionPlan &plan) const
{
    const GroupRule &rule = m_groupRules[step.rule];
    qint64 groups = 0;
    std::vector<Picked> picked;
    while ((rule.limit == 0 || groups < rule.limit) && pick(step, state, picked)) {
        const qint64 times = weigh(state, rule.limit == 0 ? -1 : rule.limit - groups, picked);
        const qint64 reduction = reductionOf(rule, picked, times);
        qint64 loss = 0;
        for (const Picked &each : picked)
            loss += each.loss;
        if (reduction <= 0 || (reduction <= loss && loss == 0))
            break;
        if (reduction <= loss) {
            // These goods are better off alone; the group may do without the one that loses most.
            const auto worst =
                std::max_element(picked.begin(), picked.end(),
                                 [](const Picked &a, const Picked &b) { return a.loss < b.loss; });
            state.dropped[size_t(worst->line)] = true;
            continue;
        }
        take(rule, reduction, times, picked, state, plan);
        groups += times;
    }
    if (groups > 0)
        plan.groups.append({rule.promotion, groups});
}

// The dearest pieces for each part; false where they do not suffice.
bool PromotionSearch::pick(const Step &step, State &state, std::vector<Picked> &picked) const
{
    const GroupRule &rule = step.net ? m_netRules[step.rule] : m_groupRules[step.rule];
    picked.clear();
    for (qsizetype p = 0; p < rule.parts.size(); ++p) {
        const GroupRule::Part &part = rule.parts[p];
        qsizetype &first = state.firstOfPart[size_t(p)];
        while (first < part.lines.size() && (state.dropped[size_t(part.lines[first])] ||
                                             state.pieces[size_t(part.lines[first])] == 0))
            ++first;
        qint64 missing = part.count;
        for (qsizetype i = first; i < part.lines.size() && missing > 0; ++i) {
            const qsizetype line = part.lines[i];
            qint64 there = state.dropped[size_t(line)] ? 0 : state.pieces[size_t(line)];
            auto same = picked.end();
            if (rule.parts.size() > 1 && there > 0)
                same = std::find_if(picked.begin(), picked.end(),
                                    [&](const Picked &each) { return each.line == line; });
            if (same != picked.end())
                there -= same->pieces;
            const qint64 taken = std::min(there, missing);
            if (taken <= 0)
                continue;
            if (same != picked.end())
                same->pieces += taken;
            else
                picked.push_back({line, taken});
            missing -= taken;
        }
        if (missing > 0)
            return false;
    }
    return true;
}

// How many groups like this one there are, and what the pieces of all of them cost.
qint64 PromotionSearch::weigh(const State &state, qint64 limit, std::vector<Picked> &picked) const
{
    qint64 times = limit < 0 ? std::numeric_limits<qint64>::max() : limit;
    for (const Picked &each : picked)
        times = std::min(times, state.pieces[size_t(each.line)] / each.pieces);
    for (Picked &each : picked) {
        const PricedGoods &line = m_goods[each.line];
        const qint64 rest = state.amount[size_t(each.line)];
        const qint64 pieces = times * each.pieces;
        each.amount = rest;
        if (pieces < state.pieces[size_t(each.line)])
            each.amount = std::min(
                rest,
                multiplyDivide(line.amount, pieces, line.pieces, Rounding::HalfUp).value_or(rest));
        each.loss = bestPieceReduction(each.line, each.amount, pieces);
    }
    return times;
}

qint64 PromotionSearch::reductionOf(const GroupRule &rule, const std::vector<Picked> &picked,
                                    qint64 times) const
{
    qint64 amount = 0;
    for (const Picked &each : picked)
        amount += each.amount;
    switch (rule.gives) {
    case GroupRule::Gives::Price:
        return amount - rule.price * times;
    case GroupRule::Gives::Share:
        return multiplyDivide(amount, rule.millionths, 1'000'000, m_rounding).value_or(0);
    case GroupRule::Gives::AmountOff: {
        const Picked &only = picked.front(); // a group of one
        const PieceRule asPiece{rule.promotion, {}, 0, rule.off, rule.priority};
        return pieceReduction(asPiece, only.line, only.amount, only.pieces * times);
    }
    case GroupRule::Gives::FreePieces:
        break;
    }
    // A group's cheapest pieces stand last.
    qint64 missing = rule.freePieces;
    qint64 reduction = 0;
    for (auto each = picked.rbegin(); each != picked.rend() && missing > 0; ++each) {
        const qint64 given = std::min(missing, each->pieces);
        reduction +=
            multiplyDivide(each->amount, given, each->pieces, Rounding::HalfUp).value_or(0);
        missing -= given;
    }
    return std::min(reduction, amount);
}

void PromotionSearch::take(const GroupRule &rule, qint64 reduction, qint64 times,
                           const std::vector<Picked> &picked, State &state,
                           PromotionPlan &plan) const
{
    QList<qint64> weights;
    for (const Picked &each : picked)
        weights.append(each.amount);
    const QList<Money> shares =
        Money(reduction, m_currency).allocate(weights).valueOr(QList<Money>());
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const Picked &each = picked[size_t(i)];
        state.pieces[size_t(each.line)] -= times * each.pieces;
        state.amount[size_t(each.line)] -= each.amount;
        plan.takes.append({rule.promotion, each.line, shares[i].minor()});
    }
    plan.total += reduction;
    plan.priority = std::max(plan.priority, rule.priority);
}

void PromotionSearch::applyPieces(qsizetype line, const State &state, PromotionPlan &plan) const
{
    const qint64 pieces = state.pieces[size_t(line)];
    const qint64 amount = state.amount[size_t(line)];
    if (pieces <= 0 || amount <= 0)
        return;
    qint64 most = 0;
    const PieceRule *chosen = nullptr;
    for (const qsizetype i : m_pieceRulesOf[size_t(line)]) {
        const qint64 reduction = pieceReduction(m_pieceRules[i], line, amount, pieces);
        if (reduction > most ||
            (reduction == most && chosen && m_pieceRules[i].priority > chosen->priority)) {
            most = reduction;
            chosen = &m_pieceRules[i];
        }
    }
    if (!chosen)
        return;
    plan.takes.append({chosen->promotion, line, most});
    plan.groups.append({chosen->promotion, pieces});
    plan.total += most;
    plan.priority = std::max(plan.priority, chosen->priority);
}

qint64 PromotionSearch::pieceReduction(const PieceRule &rule, qsizetype line, qint64 amount,
                                       qint64 pieces) const
{
    if (rule.off == 0)
        return multiplyDivide(amount, rule.millionths, 1'000'000, m_rounding).value_or(0);
    const PricedGoods &goods = m_goods[line];
    const qint64 thousandths = goods.isWeighed() ? goods.thousandths : pieces * 1000;
    const auto off = multiplyDivide(rule.off, thousandths, 1000, m_rounding);
    return off ? std::min(*off, amount) : amount;
}

qint64 PromotionSearch::bestPieceReduction(qsizetype line, qint64 amount, qint64 pieces) const
{
    qint64 most = 0;
    for (const qsizetype i : m_pieceRulesOf[size_t(line)])
        most = std::max(most, pieceReduction(m_pieceRules[i], line, amount, pieces));
    return most;
}

} // namespace shop
