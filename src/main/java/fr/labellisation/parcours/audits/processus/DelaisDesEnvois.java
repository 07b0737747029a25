package fr.labellisation.parcours.audits.processus;

import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.parcours.audits.dates.DelaisDePreparation;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The delays of the two tasks that send something to an auditor. */
@Component
class DelaisDesEnvois implements DelaisDePreparation {
    private final Echeancier echeancier;

    DelaisDesEnvois(Echeancier echeancier) {
        this.echeancier = echeancier;
    }

    @Override
    public LocalDate documents(CodeDemarche demarche, String referentiel, LocalDate auditInterne) {
        return dernierJour(AuditInterne.Element.TransmettreDocuments, demarche, referentiel, auditInterne);
    }

    @Override
    public LocalDate dossier(CodeDemarche demarche, String referentiel, LocalDate auditExterne) {
        return dernierJour(EnvoiDossier.Element.TransmettreDossier, demarche, referentiel, auditExterne);
    }

    private LocalDate dernierJour(Enum<?> tache, CodeDemarche demarche, String referentiel, LocalDate audit) {
        return echeancier.decaler(
                tache.name(),
                Map.of(
                        VariablesCommunes.DEPARTEMENT.nom(),
                                demarche.departement().valeur(),
                        VariablesCommunes.DEMARCHE.nom(), demarche.valeur(),
                        VariablesCommunes.REFERENTIEL.nom(), referentiel),
                audit);
    }
}
