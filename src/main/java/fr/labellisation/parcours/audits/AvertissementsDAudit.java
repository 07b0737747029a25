package fr.labellisation.parcours.audits;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.audits.dates.AvantLAuditExterne;
import fr.labellisation.parcours.audits.dates.DelaisDePreparation;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Avertissement;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an audit on a day makes impossible, by the delays in force and the other audit of the path. */
@Component
public class AvertissementsDAudit {
    private final Audits audits;
    private final Demarches demarches;
    private final Referentiels referentiels;
    private final DelaisDePreparation delais;
    private final HeureLocale heure;

    AvertissementsDAudit(
            Audits audits,
            Demarches demarches,
            Referentiels referentiels,
            DelaisDePreparation delais,
            HeureLocale heure) {
        this.audits = audits;
        this.demarches = demarches;
        this.referentiels = referentiels;
        this.delais = delais;
        this.heure = heure;
    }

    /** If this external audit takes place on that day. */
    Avertissement externe(Audit audit, LocalDate le) {
        Optional<Demarche> demarche = demarches.trouver(audit.demarche());
        if (demarche.isEmpty()) {
            return Avertissement.de();
        }
        String referentiel = audit.referentiel() == null ? demarche.get().referentiel() : audit.referentiel();
        boolean requis = interneRequis(audit, demarche.get());
        LocalDate interne = requis ? interne(audit) : null;
        return new AvantLAuditExterne(
                        le,
                        interne,
                        requis && interne == null
                                ? delais.documents(audit.demarche(), referentiel, le.minusDays(1))
                                : null,
                        delais.dossier(audit.demarche(), referentiel, le))
                .consequences(heure.aujourdhui(audit.site().departement()));
    }

    /** If the internal audit of this path takes place on that day. */
    Avertissement interne(Parcours parcours, LocalDate le) {
        return Avertissement.de(externe(parcours).flatMap(prevu -> AvantLAuditExterne.ordreVuDeLInterne(le, prevu)));
    }

    /** Whether one of two audits, moved to that day, comes on the wrong side of the other one. */
    public Optional<String> ordre(Audit audit, LocalDate le) {
        return audit.nature() == NatureAudit.INTERNE
                ? externe(new Parcours(audit.demarche(), audit.site()))
                        .flatMap(prevu -> AvantLAuditExterne.ordreVuDeLInterne(le, prevu))
                : audits.dernier(audit.demarche(), audit.site(), NatureAudit.INTERNE)
                        .filter(interne -> interne.etat() == Audit.Etat.DATE)
                        .flatMap(interne -> AvantLAuditExterne.ordre(le, interne.le()));
    }

    private boolean interneRequis(Audit audit, Demarche demarche) {
        boolean prepare = audit.nature() == NatureAudit.INITIAL || audit.nature() == NatureAudit.RENOUVELLEMENT;
        return prepare
                && (audit.referentiel() == null
                        ? demarche.vises(referentiels).ensemble().auditInterneRequis()
                        : demarche.version(referentiels, audit.referentiel()).auditInterneRequis());
    }

    private LocalDate interne(Audit audit) {
        return audits.dernier(audit.demarche(), audit.site(), NatureAudit.INTERNE)
                .map(Audit::le)
                .orElse(null);
    }

    private Optional<LocalDate> externe(Parcours parcours) {
        return Stream.of(NatureAudit.INITIAL, NatureAudit.RENOUVELLEMENT)
                .flatMap(nature -> audits.dernier(parcours.demarche(), parcours.site(), nature).stream())
                .filter(externe -> externe.etat() == Audit.Etat.DATE)
                .map(Audit::le)
                .findFirst();
    }
}
