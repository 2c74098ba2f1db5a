package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.funding.FundingFiguresResource.FigureView;

/** Counts and sums of the caller's regions. */
@ApplicationScoped
class FundingFigures {
    private final EntityManager entityManager;

    FundingFigures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<FigureView> all() {
        List<?> rows = entityManager
                .createNativeQuery("select * from funding_figures()", Tuple.class)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(FundingFigures::view).toList();
    }

    private static FigureView view(Tuple row) {
        return new FigureView(
                new RegionCode(row.get("region", String.class)),
                row.get("scheme_code", String.class),
                row.get("year", Integer.class),
                row.get("waiting", Long.class),
                row.get("granted", Long.class),
                row.get("refused", Long.class),
                row.get("withdrawn", Long.class),
                row.get("amount", BigDecimal.class).setScale(2));
    }
}
