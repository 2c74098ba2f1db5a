package nl.hoofdzaakwerk.reporting.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.cooperation.RegionDesk;
import nl.hoofdzaakwerk.reporting.cooperation.WorkReach;
import nl.hoofdzaakwerk.reporting.page.PageBodies.NewPage;
import nl.hoofdzaakwerk.reporting.page.PageBodies.PageChange;
import nl.hoofdzaakwerk.reporting.page.model.KnowledgePage;
import nl.hoofdzaakwerk.reporting.page.model.PageVersion;
import nl.hoofdzaakwerk.reporting.page.model.ReviewPolicy;

/** Writes pages, and keeps them current (F16). */
@ApplicationScoped
class PageDesk {
    private final KnowledgePages pages;
    private final PageVersions versions;
    private final RegionDesk regions;
    private final WorkReach reach;
    private final Refusals refusals;
    private final Clock clock;

    PageDesk(
            KnowledgePages pages,
            PageVersions versions,
            RegionDesk regions,
            WorkReach reach,
            Refusals refusals,
            Clock clock) {
        this.pages = pages;
        this.versions = versions;
        this.regions = regions;
        this.reach = reach;
        this.refusals = refusals;
        this.clock = clock;
    }

    KnowledgePage write(NewPage wanted) {
        var region = regions.writableOrNational(wanted.region());
        KnowledgePage.Content content = wanted.content().read(reach);
        regions.requireKeeper(region, content.owner());
        KnowledgePage page = new KnowledgePage(Ids.next(), region, content, reviewDay(wanted.reviewDate()));
        pages.persist(page);
        keep(page, Optional.empty());
        return page;
    }

    KnowledgePage visible(UUID id) {
        return pages.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** One that the caller sees to, until the end of the transaction. */
    KnowledgePage locked(UUID id) {
        KnowledgePage page = visible(id);
        regions.requireKeeper(page.region(), page.owner());
        pages.getEntityManager().clear();
        return pages.lock(id).orElseThrow(Problem::notFound);
    }

    void change(KnowledgePage page, PageChange wanted) {
        refusals.check(page.refuseWhenWithdrawn());
        KnowledgePage.Content content = wanted.content().read(reach);
        regions.requireOwnHands(page.owner(), content.owner());
        if (page.change(content, reviewDay(wanted.reviewDate()))) {
            keep(page, Optional.ofNullable(wanted.reason()));
        }
        pages.flush();
    }

    void review(KnowledgePage page, LocalDate next) {
        refusals.check(page.refuseWhenWithdrawn());
        page.review(reviewDay(next));
        pages.flush();
    }

    void withdraw(KnowledgePage page, String why) {
        refusals.check(page.refuseWhenWithdrawn());
        page.withdraw(why);
        pages.flush();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private void keep(KnowledgePage page, Optional<String> reason) {
        versions.persist(new PageVersion(
                Ids.next(), page, reason, clock.instant(), regions.caller().user()));
    }

    private LocalDate reviewDay(LocalDate wanted) {
        ReviewPolicy policy = new ReviewPolicy(today(), pages.reviewMonths(today()));
        if (wanted == null) {
            return policy.last();
        }
        refusals.check(policy.judge(wanted));
        return wanted;
    }
}
