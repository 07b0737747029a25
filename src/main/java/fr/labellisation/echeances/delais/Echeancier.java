package fr.labellisation.echeances.delais;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.DernierJour.Limite;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** When a step is due and from when on it is late, in the working days and the zone of its département. */
@Component
public class Echeancier {
    /** Fact: the day on which a task appeared, a {@link LocalDate}; absent while it appears, which is today. */
    public static final String COMMENCEE_LE = "commenceeLe";

    /** Fact: the {@link VersionSuivie} that it goes by; absent where the id of the version and the démarche say it. */
    public static final String VERSION = "versionSuivie";

    private static final LocalTime FIN_DE_JOURNEE = LocalTime.of(18, 0);
    private static final LocalTime DEBUT_DE_JOURNEE = LocalTime.of(9, 0);
    private static final DernierJour SANS_DERNIER_JOUR = (tache, faits, delais) -> Optional.empty();

    private final Delais delais;
    private final JoursOuvres jours;
    private final Map<String, DateDeReference> references;
    private final Supplier<DernierJour> derniers;
    private final Clock horloge;

    /** By delays, and by what binds a path where something does. */
    @Autowired
    public Echeancier(
            Delais delais,
            JoursOuvres jours,
            List<DateDeReference> references,
            Clock horloge,
            ObjectProvider<DernierJour> derniers) {
        this(delais, jours, parBase(references), () -> derniers.getIfAvailable(() -> SANS_DERNIER_JOUR), horloge);
    }

    /** By delays alone: nothing binds a path. */
    Echeancier(Delais delais, JoursOuvres jours, List<DateDeReference> references, Clock horloge) {
        this(delais, jours, parBase(references), () -> SANS_DERNIER_JOUR, horloge);
    }

    private Echeancier(
            Delais delais,
            JoursOuvres jours,
            Map<String, DateDeReference> references,
            Supplier<DernierJour> derniers,
            Clock horloge) {
        this.delais = delais;
        this.jours = jours;
        this.references = references;
        this.derniers = derniers;
        this.horloge = horloge;
    }

    private static Map<String, DateDeReference> parBase(List<DateDeReference> references) {
        return references.stream().collect(Collectors.toMap(DateDeReference::base, Function.identity()));
    }

    /** The delays by which it counts. */
    public Delais delais() {
        return delais;
    }

    /** The same with other delays: what would be due if they were in force. */
    public Echeancier si(Delais autres) {
        return new Echeancier(autres, jours, references, derniers, horloge);
    }

    /** The same with another date of the path: what would be due if that was its day. */
    public Echeancier si(DateDeReference autre) {
        Map<String, DateDeReference> autres = new HashMap<>(references);
        autres.put(autre.base(), autre);
        return new Echeancier(delais, jours, autres, derniers, horloge);
    }

    /** End of the day on which the step is due: as its delay says, but no later than its path can bear. */
    public ZonedDateTime echeance(String tache, Map<String, Object> faits) {
        return jour(tache, faits).atTime(FIN_DE_JOURNEE).atZone(jours.fuseau(departement(faits)));
    }

    /** Morning on which the next level is informed that the step is late. */
    public ZonedDateTime retard(String tache, Map<String, Object> faits) {
        CodeDepartement departement = departement(faits);
        Delai delai = delai(tache, faits);
        return matin(departement, jours.ajouter(departement, jour(tache, faits), delai.tolerance()));
    }

    /** Why a step is due on that day. */
    public RaisonDEcheance raison(String tache, Map<String, Object> faits) {
        Delai delai = delai(tache, faits);
        if (!Delai.CREATION.equals(delai.base())) {
            return new RaisonDEcheance(null, null, delai.provenance());
        }
        LocalDate selonLeDelai = selon(delai, faits);
        Limite limite = derniers.get()
                .de(tache, faits, delais)
                .filter(derniere -> derniere.jour().isBefore(selonLeDelai))
                .orElse(null);
        boolean bornee = limite != null && limite.borne(selonLeDelai, debut(faits));
        return new RaisonDEcheance(
                bornee ? limite.jour() : selonLeDelai, limite, bornee ? Provenance.ETABLIE : delai.provenance());
    }

    /** A date moved by the delay of this name; a result that is no working day moves to the one before. */
    public LocalDate decaler(String delai, Map<String, Object> faits, LocalDate base) {
        return decaler(delai(delai, faits), departement(faits), base);
    }

    /** 9:00 of that day in the département. */
    public ZonedDateTime matin(CodeDepartement departement, LocalDate date) {
        return date.atTime(DEBUT_DE_JOURNEE).atZone(jours.fuseau(departement));
    }

    /** A day that somebody fixed stands as it is; one that is counted from the appearance of the task may be too late. */
    private LocalDate jour(String tache, Map<String, Object> faits) {
        LocalDate jour = raison(tache, faits).jour();
        return jour == null ? selon(delai(tache, faits), faits) : jour;
    }

    private LocalDate selon(Delai delai, Map<String, Object> faits) {
        return decaler(delai, departement(faits), base(delai, faits));
    }

    private LocalDate decaler(Delai delai, CodeDepartement departement, LocalDate base) {
        LocalDate date = switch (delai.unite()) {
            case JOURS_OUVRES -> jours.ajouter(departement, base, delai.nombre());
            case JOURS -> base.plusDays(delai.nombre());
            case MOIS -> base.plusMonths(delai.nombre());
        };
        return jours.precedentOuvre(departement, date);
    }

    private LocalDate base(Delai delai, Map<String, Object> faits) {
        LocalDate debut = debut(faits);
        if (Delai.CREATION.equals(delai.base())) {
            return debut;
        }
        DateDeReference reference = references.get(delai.base());
        if (reference == null) {
            throw new IllegalStateException("Table Delais: unknown base " + delai.base());
        }
        LocalDate date = reference.de(faits);
        return date == null ? debut : date;
    }

    private LocalDate debut(Map<String, Object> faits) {
        Object debut = faits.get(COMMENCEE_LE);
        return debut instanceof LocalDate jour
                ? jour
                : horloge.instant().atZone(jours.fuseau(departement(faits))).toLocalDate();
    }

    private Delai delai(String tache, Map<String, Object> faits) {
        return delais.pour(tache, version(faits), departement(faits));
    }

    private static VersionSuivie version(Map<String, Object> faits) {
        return faits.get(VERSION) instanceof VersionSuivie connue
                ? connue
                : VersionSuivie.parLaDemarche(
                        String.valueOf(faits.get(VariablesCommunes.REFERENTIEL.nom())),
                        CodeDemarche.ouNul(Objects.toString(faits.get(VariablesCommunes.DEMARCHE.nom()), null)));
    }

    private static CodeDepartement departement(Map<String, Object> faits) {
        return new CodeDepartement(String.valueOf(faits.get(VariablesCommunes.DEPARTEMENT.nom())));
    }
}
