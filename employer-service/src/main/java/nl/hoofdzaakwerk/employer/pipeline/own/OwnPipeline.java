package nl.hoofdzaakwerk.employer.pipeline.own;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** A pipeline of an organisation; what it is called and consists of is in its definitions. */
@Entity
@Table(name = "own_pipeline")
class OwnPipeline {
    @Id
    UUID id;

    String organisation;
    String madeBy;
    LocalDate madeOn;

    @Version
    long version;

    protected OwnPipeline() {}

    OwnPipeline(UUID id, Caller by, LocalDate madeOn) {
        this.id = id;
        this.organisation = by.organisation().value();
        this.madeBy = by.username();
        this.madeOn = madeOn;
    }
}
