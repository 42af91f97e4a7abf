// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/promotions.h"

#include "core/base/field_error.h"
#include "core/cart/promotion_search.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isCounted(const PromotionLine &line)
{
    return line.unit == Unit::Piece && line.quantity.isWhole();
}

bool takesPart(const PromotionLine &line)
{
    return line.discountable && line.amount.isPositive() && line.quantity.thousandths() > 0;
}

bool standsBefore(const PromotionLine &a, const PromotionLine &b)
{
    const auto key = [](const PromotionLine &line) {
        return std::make_tuple(line.product.bytes(), line.category.bytes(), int(line.unit),
                               line.quantity.thousandths(), line.amount.minor(), line.discountable);
    };
    return key(a) < key(b);
}

bool goesFirst(const Promotion &a, const Promotion &b)
{
    return a.priority != b.priority ? a.priority > b.priority : a.id.bytes() < b.id.bytes();
}

// A promotion takes several pieces at once, or each by itself.
bool needsGroup(const Promotion &promotion)
{
    return promotion.kind == PromotionKind::NForM || promotion.kind == PromotionKind::NForPrice ||
           promotion.kind == PromotionKind::Bundle;
}

qint64 groupSize(const Promotion &promotion)
{
    if (promotion.kind != PromotionKind::Bundle)
        return needsGroup(promotion) ? promotion.take : 1;
    return std::accumulate(promotion.parts.begin(), promotion.parts.end(), qint64(0),
                           [](qint64 sum, const BundlePart &part) { return sum + part.count; });
}

// The promotions at work on a ticket. Lines and promotions stand in an order of their own, which
// does not depend on the order they came in.
class PromotionTable final
{
public:
    PromotionTable(const QList<PromotionLine> &lines, const QList<Promotion> &promotions,
                   const PromotionMoment &moment, Currency currency, Rounding rounding)
        : m_lines(lines),
          m_promotions(promotions),
          m_moment(moment),
          m_currency(currency),
          m_rounding(rounding)
    {}

    Result<PromotionsApplied> apply()
    {
        SHOP_TRY(checkCurrencies());
        arrange();
        for (const qsizetype promotion : std::as_const(m_order))
            judge(promotion);
        applyBestOf();
        applyCombinable();
        applyThresholds();
        return answer();
    }

private:
    Done checkCurrencies() const
    {
        MoneySum sum(m_currency);
        for (const PromotionLine &line : m_lines) {
            if (takesPart(line))
                sum += line.amount;
        }
        SHOP_TRY(sum.result());
        for (const Promotion &promotion : m_promotions) {
            for (const auto &amount : {promotion.amount, promotion.threshold}) {
                if (amount && amount->currency() != m_currency)
                    return fieldError(u"money.currencyMismatch", u"promotions");
            }
        }
        return {};
    }

    void arrange()
    {
        m_sorted.resize(m_lines.size());
        std::iota(m_sorted.begin(), m_sorted.end(), 0);
        std::stable_sort(m_sorted.begin(), m_sorted.end(), [&](qsizetype a, qsizetype b) {
            return standsBefore(m_lines[a], m_lines[b]);
        });
        m_order.resize(m_promotions.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        std::stable_sort(m_order.begin(), m_order.end(), [&](qsizetype a, qsizetype b) {
            return goesFirst(m_promotions[a], m_promotions[b]);
        });
        for (const qsizetype index : std::as_const(m_sorted))
            m_rest.append(takesPart(m_lines[index]) ? m_lines[index].amount.minor() : 0);
        m_shares.resize(m_lines.size());
        m_verdicts.resize(m_promotions.size());
        m_works.resize(m_promotions.size());
    }

    const PromotionLine &line(qsizetype sorted) const { return m_lines[m_sorted[sorted]]; }

    QList<qsizetype> covered(const PromotionScope &scope, bool countedOnly) const
    {
        QList<qsizetype> found;
        for (qsizetype i = 0; i < m_sorted.size(); ++i) {
            if (takesPart(line(i)) && (!countedOnly || isCounted(line(i))) &&
                scope.covers(line(i).product, line(i).category))
                found.append(i);
        }
        return found;
    }

    QList<QList<qsizetype>> coveredByParts(const Promotion &promotion) const
    {
        if (promotion.kind != PromotionKind::Bundle)
            return {covered(promotion.scope, needsGroup(promotion))};
        QList<QList<qsizetype>> parts;
        for (const BundlePart &part : promotion.parts)
            parts.append(covered(part.what, true));
        return parts;
    }

    qint64 piecesOf(const QList<qsizetype> &lines) const
    {
        qint64 pieces = 0;
        for (const qsizetype i : lines)
            pieces += isCounted(line(i)) ? line(i).quantity.thousandths() / 1000 : 1;
        return pieces;
    }

    bool hasCoupon(const Promotion &promotion) const
    {
        const QString wanted = couponKey(promotion.coupon);
        return wanted.isEmpty() ||
               std::any_of(m_moment.coupons.begin(), m_moment.coupons.end(),
                           [&](const QString &given) { return couponKey(given) == wanted; });
    }

    // Whether a promotion can work at all, and if not, why.
    void judge(qsizetype index)
    {
        const Promotion &promotion = m_promotions[index];
        PromotionVerdict &verdict = m_verdicts[index];
        verdict = {promotion.id, promotion.name, PromotionOutcome::NoGain, {}, 0, 0, {}, {}, {}, 0};
        verdict.taken = Money::zero(m_currency);
        const QList<QList<qsizetype>> parts = coveredByParts(promotion);
        bool complete = true;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            for (const qsizetype sorted : parts[i]) {
                if (!verdict.lines.contains(m_sorted[sorted]))
                    verdict.lines.append(m_sorted[sorted]);
            }
            const bool isBundle = promotion.kind == PromotionKind::Bundle;
            const qint64 need = isBundle ? promotion.parts[i].count : groupSize(promotion);
            const qint64 have = piecesOf(parts[i]);
            complete = complete && have >= need;
            verdict.have += std::min(have, need);
        }
        std::sort(verdict.lines.begin(), verdict.lines.end());
        verdict.need = groupSize(promotion);
        if (verdict.lines.isEmpty())
            verdict.outcome = PromotionOutcome::NothingCovered;
        else if (!promotion.active || !promotion.window.holds(m_moment.day, m_moment.time))
            verdict.outcome = PromotionOutcome::OutsideWindow;
        else if (!hasCoupon(promotion))
            verdict.outcome = PromotionOutcome::CouponMissing;
        else if (!complete)
            verdict.outcome = PromotionOutcome::TooFew;
        else
            m_works[index] = true;
    }

    QList<PricedGoods> goods() const
    {
        QList<PricedGoods> all;
        for (qsizetype i = 0; i < m_sorted.size(); ++i) {
            const qint64 thousandths = line(i).quantity.thousandths();
            all.append(takesPart(line(i)) ? PricedGoods{m_rest[i], thousandths,
                                                        isCounted(line(i)) ? thousandths / 1000 : 1}
                                          : PricedGoods{0, 1000, 1});
        }
        return all;
    }

    void addRule(qsizetype index, QList<PieceRule> &pieces, QList<GroupRule> &groups) const
    {
        const Promotion &promotion = m_promotions[index];
        const qint64 amount = promotion.amount ? promotion.amount->minor() : 0;
        const bool percent = promotion.kind == PromotionKind::PercentOff;
        if (!needsGroup(promotion) && promotion.limitPerSale == 0) {
            pieces.append({index, covered(promotion.scope, false),
                           percent ? promotion.millionths : 0, percent ? 0 : amount,
                           promotion.priority});
            return;
        }
        GroupRule rule;
        rule.promotion = index;
        rule.limit = promotion.limitPerSale;
        rule.priority = promotion.priority;
        const QList<QList<qsizetype>> parts = coveredByParts(promotion);
        for (qsizetype i = 0; i < parts.size(); ++i)
            rule.parts.append({parts[i], promotion.kind == PromotionKind::Bundle
                                             ? promotion.parts[i].count
                                             : groupSize(promotion)});
        if (promotion.kind == PromotionKind::NForM) {
            rule.gives = GroupRule::Gives::FreePieces;
            rule.freePieces = promotion.take - promotion.pay;
        } else if (needsGroup(promotion)) {
            rule.gives = GroupRule::Gives::Price;
            rule.price = amount;
        } else if (percent) {
            rule.gives = GroupRule::Gives::Share;
            rule.millionths = promotion.millionths;
        } else {
            rule.gives = GroupRule::Gives::AmountOff;
            rule.off = amount;
        }
        groups.append(rule);
    }

    PromotionPlan planOf(const QList<qsizetype> &promotions) const
    {
        QList<PieceRule> pieces;
        QList<GroupRule> groups;
        for (const qsizetype index : promotions)
            addRule(index, pieces, groups);
        return PromotionSearch(goods(), pieces, groups, m_currency, m_rounding).best();
    }

    QList<qsizetype> working(PromotionCombination combination, bool thresholds) const
    {
        QList<qsizetype> found;
        for (const qsizetype index : m_order) {
            const Promotion &promotion = m_promotions[index];
            if (m_works[index] && promotion.combination == combination &&
                (promotion.kind == PromotionKind::Threshold) == thresholds)
                found.append(index);
        }
        return found;
    }

    void applyBestOf()
    {
        const QList<qsizetype> rivals = working(PromotionCombination::BestOf, false);
        if (rivals.isEmpty())
            return;
        const PromotionPlan plan = planOf(rivals);
        // What the others would have given is asked before anything is taken off.
        for (const qsizetype index : rivals) {
            const bool used =
                std::any_of(plan.takes.begin(), plan.takes.end(),
                            [&](const PromotionTake &take) { return take.promotion == index; });
            if (!used && planOf({index}).total > 0)
                m_verdicts[index].outcome = PromotionOutcome::BetterOneApplied;
        }
        takeOff(plan);
    }

    void applyCombinable()
    {
        for (const qsizetype index : working(PromotionCombination::Combinable, false))
            takeOff(planOf({index}));
    }

    void takeOff(const PromotionPlan &plan)
    {
        for (const PromotionTake &take : plan.takes)
            takeOff(take.promotion, take.line, take.amount);
        for (const auto &[promotion, groups] : plan.groups)
            m_verdicts[promotion].groups += groups;
        for (const auto &[promotion, groups] : plan.groups) {
            if (needsGroup(m_promotions[promotion]))
                countTowardsNext(promotion, plan);
        }
    }

    void countTowardsNext(qsizetype index, const PromotionPlan &plan)
    {
        if (m_promotions[index].kind == PromotionKind::Bundle)
            return;
        qint64 left = 0;
        for (const qsizetype i : covered(m_promotions[index].scope, true))
            left += plan.piecesLeft[size_t(i)];
        m_verdicts[index].have = left % groupSize(m_promotions[index]);
    }

    void takeOff(qsizetype promotion, qsizetype sorted, qint64 amount)
    {
        if (amount <= 0)
            return;
        m_rest[sorted] -= amount;
        PromotionVerdict &verdict = m_verdicts[promotion];
        verdict.outcome = PromotionOutcome::Applied;
        verdict.taken = Money(verdict.taken.minor() + amount, m_currency);
        QList<PromotionShare> &shares = m_shares[m_sorted[sorted]];
        for (PromotionShare &share : shares) {
            if (share.promotion == verdict.promotion) {
                share.amount = Money(share.amount.minor() + amount, m_currency);
                return;
            }
        }
        shares.append({verdict.promotion, verdict.name, Money(amount, m_currency)});
    }

    // What a threshold takes off now: nothing below it, and never more than is left.
    qint64 thresholdReduction(qsizetype index)
    {
        const Promotion &promotion = m_promotions[index];
        qint64 spent = 0;
        qint64 rest = 0;
        for (const qsizetype i : covered(promotion.scope, false)) {
            spent += line(i).amount.minor();
            rest += m_rest[i];
        }
        const qint64 needed = promotion.threshold ? promotion.threshold->minor() : 0;
        if (spent < needed) {
            PromotionVerdict &verdict = m_verdicts[index];
            verdict.outcome = PromotionOutcome::BelowThreshold;
            verdict.amountHave = Money(spent, m_currency);
            verdict.amountNeed = Money(needed, m_currency);
            return 0;
        }
        if (promotion.amount)
            return std::min(promotion.amount->minor(), rest);
        return multiplyDivide(rest, promotion.millionths, 1'000'000, m_rounding).value_or(0);
    }

    void applyThresholds()
    {
        qint64 most = 0;
        qsizetype chosen = -1;
        for (const qsizetype index : working(PromotionCombination::BestOf, true)) {
            const qint64 reduction = thresholdReduction(index);
            if (reduction > 0)
                m_verdicts[index].outcome = PromotionOutcome::BetterOneApplied;
            if (reduction > most) {
                most = reduction;
                chosen = index;
            }
        }
        if (chosen >= 0)
            spread(chosen, most);
        for (const qsizetype index : working(PromotionCombination::Combinable, true))
            spread(index, thresholdReduction(index));
    }

    void spread(qsizetype index, qint64 reduction)
    {
        const QList<qsizetype> lines = covered(m_promotions[index].scope, false);
        QList<qint64> weights;
        for (const qsizetype i : lines)
            weights.append(m_rest[i]);
        if (reduction <= 0)
            return;
        const QList<Money> shares =
            Money(reduction, m_currency).allocate(weights).valueOr(QList<Money>());
        for (qsizetype i = 0; i < shares.size(); ++i)
            takeOff(index, lines[i], shares[i].minor());
        m_verdicts[index].groups = 1;
    }

    PromotionsApplied answer() const
    {
        qint64 taken = 0;
        for (const PromotionVerdict &verdict : m_verdicts)
            taken += verdict.taken.minor();
        return {m_shares, m_verdicts, Money(taken, m_currency)};
    }

    const QList<PromotionLine> &m_lines;
    const QList<Promotion> &m_promotions;
    const PromotionMoment &m_moment;
    const Currency m_currency;
    const Rounding m_rounding;

    QList<qsizetype> m_sorted; // indexes of lines
    QList<qsizetype> m_order; // indexes of promotions
    QList<qint64> m_rest; // of the sorted lines
    QList<QList<PromotionShare>> m_shares; // of the lines as given
    QList<PromotionVerdict> m_verdicts; // of the promotions as given
    QList<bool> m_works;
};

} // namespace

Result<PromotionsApplied> applyPromotions(const QList<PromotionLine> &lines,
                                          const QList<Promotion> &promotions,
                                          const PromotionMoment &moment, Currency currency,
                                          Rounding rounding)
{
    return PromotionTable(lines, promotions, moment, currency, rounding).apply();
}

} // namespace shop
