package nl.hoofdzaakwerk.trajectory.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RegionProgrammes implements PanacheRepositoryBase<RegionProgramme, String> {}
