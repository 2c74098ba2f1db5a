package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.RegionCode;
import org.hibernate.Session;

/** The names of the regions as the programme tells them. */
@ApplicationScoped
public class RegionNames {

    private final Session session;

    RegionNames(Session session) {
        this.session = session;
    }

    void keep(RegionCode region, String name) {
        session.createNativeMutationQuery("""
                        insert into region_programme (region, name) values (:region, :name)
                        on conflict (region) do update set name = :name
                        """)
                .setParameter("region", region.value())
                .setParameter("name", name)
                .executeUpdate();
    }

    /** Names by region; a region the programme has not told of is left out. */
    public Map<RegionCode, String> of(Stream<RegionCode> regions) {
        List<String> codes = regions.map(RegionCode::value).distinct().toList();
        return session
                .createNativeQuery("select region, name from region_programme where region in (:codes)", Object[].class)
                .setParameterList("codes", codes)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> new RegionCode((String) row[0]), row -> (String) row[1]));
    }
}
