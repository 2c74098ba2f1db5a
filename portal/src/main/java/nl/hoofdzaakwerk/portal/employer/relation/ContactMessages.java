package nl.hoofdzaakwerk.portal.employer.relation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of contact with employers, and of the people to speak to there. English stands in
 * {@code messages/contact_en.properties}.
 */
@MessageBundle("contact")
public interface ContactMessages {
    @Message("Nog te bellen")
    String followUps();

    @Message("Een e-mail of brief alleen helpt weinig. Bel deze werkgevers ook.")
    String followUpsExplained();

    @Message("U hoeft niemand na te bellen.")
    String noFollowUps();

    @Message("Van wie")
    String whose();

    @Message("Benaderd")
    String approached();

    @Message("Term")
    String term();

    @Message("Term voorbij")
    String flagged();

    @Message("Telefoontje noteren")
    String writeCall();

    @Message("U gaat deze werkgever bellen, uiterlijk {day}. Anderen wachten zolang.")
    String claimedByYou(String day);

    @Message("{organisation} gaat deze werkgever bellen, uiterlijk {day}. Wacht met bellen.")
    String claimedBy(String organisation, String day);

    @Message("Contact noteren")
    String writeContact();

    @Message("Wie belt?")
    String whoCalls();

    @Message("Wie belt {name}?")
    String whoCallsOf(String name);

    @Message("Wie had contact")
    String whoCalled();

    @Message("{month} keer contact in 30 dagen, {quarter} keer in 90 dagen")
    String pressure(long month, long quarter);

    @Message("Contact")
    String pressureHeading();

    @Message("{band}. {organisation} belt uiterlijk {day}.")
    String pressureClaimed(String band, String organisation, String day);

    @Message("Niemand had nog contact.")
    String nobodyCalled();

    @Message("het laatst op {day}")
    String lastContact(String day);

    @Message("Contactpersonen")
    String persons();

    @Message("Er zijn nog geen contactpersonen. Voeg toe wie u kunt bellen.")
    String noPersons();

    @Message("Nieuwe contactpersoon")
    String newPerson();

    @Message("Alle contacten")
    String allContacts();

    @Message("Contacten met {name}")
    String contactsWith(String name);

    @Message("Contact met {name}")
    String contactWith(String name);

    @Message("Contact")
    String contact();

    @Message("Er was nog geen contact. Noteer het eerste.")
    String noContacts();

    @Message("Soort contact")
    String contactKind();

    @Message("Doel")
    String purpose();

    @Message("Resultaat")
    String result();

    @Message("Wat is er besproken?")
    String summary();

    @Message("Alleen uw eigen organisatie leest dit. Noem geen namen van kandidaten.")
    String summaryHint();

    @Message("Moet u later weer iets doen? Dan komt dat op uw lijst.")
    String nextHint();

    @Message("Wat volgt")
    String whatFollows();

    @Message("Noteer het contact dat hierop volgde")
    String writeFollowing();

    @Message("Er hoeft niets meer")
    String nothingFollows();

    @Message("Zeg dat u gaat bellen. Collega's van andere organisaties wachten dan even.")
    String claimExplained();

    @Message("Ik bel uiterlijk op")
    String untilDate();

    @Message("Leeg is de langste tijd die in uw regio mag.")
    String longestWhenEmpty();

    @Message("Ik ga bellen")
    String claim();

    @Message("Ik heb meer tijd nodig")
    String renew();

    @Message("Ik ga niet meer bellen")
    String release();

    @Message("Wie ging er bellen?")
    String claims();

    @Message("Wie ging {name} bellen?")
    String claimsOn(String name);

    @Message("Hier staat wie zei te gaan bellen, en of dat nog geldt. Anderen wachten dan met bellen.")
    String claimsExplained();

    @Message("Nog niemand zei te gaan bellen.")
    String noClaims();

    @Message("Gezegd op")
    String claimedOn();

    @Message("Bellen uiterlijk op")
    String callUntil();

    @Message("Stand")
    String claimState();

    @Message("Verleng of geef vrij")
    String changeClaim();

    @Message("Contactpersoon")
    String person();

    @Message("Contactpersoon bij {name}")
    String personAt(String name);

    @Message("Functie")
    String function();

    @Message("Telefoon")
    String telephone();

    @Message("E-mailadres")
    String email();

    @Message("Wil graag contact via")
    String preferredChannel();

    @Message("Opmerkingen")
    String remarks();

    @Message("Alle organisaties in de regio lezen dit.")
    String remarksHint();

    @Message("Waarom mag u deze gegevens bewaren?")
    String lawfulBasis();

    @Message("De grondslag volgens de AVG.")
    String lawfulBasisHint();

    @Message("Waar komen de gegevens vandaan?")
    String source();

    @Message("Bijvoorbeeld: visitekaartje op de banenmarkt.")
    String sourceHint();

    @Message("Opnieuw nagaan op")
    String reviewOn();

    @Message("Leeg is over een jaar.")
    String reviewHint();

    @Message("Dit klopt nog")
    String stillRight();

    @Message("Contactpersoon wijzigen")
    String changePerson();

    @Message("Contactpersoon wissen")
    String erase();

    @Message("{name} wissen?")
    String eraseQuestion(String name);

    @Message(
            "Naam, telefoonnummer en alle andere gegevens verdwijnen voorgoed. Alleen wie wanneer wiste en waarom blijft staan.")
    String eraseMeans();

    @Message("Voorgoed wissen")
    String eraseForGood();

    @Message("Gewiste contactpersonen")
    String erasedPersons();

    @Message("Gewiste contactpersonen van {name}")
    String erasedPersonsOf(String name);

    @Message("Van deze mensen is niets bewaard. Alleen dat zij gewist zijn, wanneer en waarom.")
    String erasedPersonsExplained();

    @Message("Bij deze werkgever is nog geen contactpersoon gewist.")
    String noErasedPersons();

    @Message("Gewist op")
    String erasedAt();

    @Message("Gewist door")
    String erasedBy();
}
