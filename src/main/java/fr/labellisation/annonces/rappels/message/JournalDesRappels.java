package fr.labellisation.annonces.rappels.message;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.annonces.rappels.base.RaisonsDesMessages;
import fr.labellisation.annonces.rappels.base.RaisonsDesMessages.Pourquoi;
import fr.labellisation.annonces.rappels.base.Rappel;
import fr.labellisation.annonces.rappels.base.RappelsAVenir;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What reminders are to come, which reached nobody, and why messages were sent: as pages show it. */
@Component
public class JournalDesRappels {
    private final RappelsAVenir rappels;
    private final RaisonsDesMessages messages;
    private final Sites sites;
    private final Territoire territoire;
    private final Annuaire annuaire;
    private final HeureLocale heure;

    JournalDesRappels(
            RappelsAVenir rappels,
            RaisonsDesMessages messages,
            Sites sites,
            Territoire territoire,
            Annuaire annuaire,
            HeureLocale heure) {
        this.rappels = rappels;
        this.messages = messages;
        this.sites = sites;
        this.territoire = territoire;
        this.annuaire = annuaire;
        this.heure = heure;
    }

    /**
     * A reminder that is not said.
     *
     * @param le when it is said
     * @param destinataire who is told, as a person reads it
     */
    public record AVenir(OffsetDateTime le, String intitule, LocalDate jour, String destinataire) {}

    /** Why each of these messages was sent, by message; those without a reminder are left out. */
    public Map<Long, List<Pourquoi>> pourquoi(Collection<Long> courriels) {
        return messages.pourquoi(courriels);
    }

    /**
     * The next reminders of a département.
     *
     * @param demarche null for all
     */
    public List<AVenir> aVenir(CodeDepartement departement, CodeDemarche demarche, int nombre) {
        return enClair(departement, rappels.aVenir(departement, demarche, heure.aujourdhui(departement), nombre));
    }

    /** The next reminders about a site, and about what is common to the sites of its démarches. */
    public List<AVenir> aVenirDuSite(
            CodeDepartement departement, CodeSite site, Collection<String> demarches, int nombre) {
        return enClair(
                departement, rappels.aVenirDuSite(departement, site, demarches, heure.aujourdhui(departement), nombre));
    }

    /** Reminders that nobody could be told, the last first. */
    public List<AVenir> sansDestinataire(CodeDepartement departement, CodeDemarche demarche, int nombre) {
        return enClair(departement, rappels.sansDestinataire(departement, demarche, nombre));
    }

    private List<AVenir> enClair(CodeDepartement departement, List<Rappel> rappels) {
        Raisons raisons = Raisons.du(departement, territoire, sites);
        Map<String, Personne> personnes = annuaire.trouver(rappels.stream()
                .map(Rappel::titulaire)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rappels.stream()
                .map(rappel -> new AVenir(
                        rappel.duLe().atOffset(ZoneOffset.UTC),
                        rappel.intitule(),
                        rappel.jour(),
                        rappel.titulaire() == null
                                ? raisons.groupe(rappel.destinataire())
                                : Optional.ofNullable(personnes.get(rappel.titulaire()))
                                        .map(Personne::nom)
                                        .orElse(rappel.titulaire())))
                .toList();
    }
}
