package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.Audit.Etat;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.IssuesSites;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.ParcoursEnCours;
import fr.labellisation.parcours.demarche.vises.LabelsVises;
import fr.labellisation.parcours.demarche.vises.SecondLabel;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which labels an audit is about. A site that seeks two has one external audit for both where the certification bodies agree,
 * else one for each; what is found for one label is checked for that one alone. Source: DOMAINE.md §2.
 */
@Component
class LabelsDeLAudit {
    private final Demarches demarches;
    private final Referentiels referentiels;
    private final ParcoursEnCours enCours;
    private final IssuesSites issues;
    private final Audits audits;

    LabelsDeLAudit(
            Demarches demarches,
            Referentiels referentiels,
            ParcoursEnCours enCours,
            IssuesSites issues,
            Audits audits) {
        this.demarches = demarches;
        this.referentiels = referentiels;
        this.enCours = enCours;
        this.issues = issues;
        this.audits = audits;
    }

    /** The labels that the audit may look at together; empty where there is nothing to agree on. */
    Optional<LabelsVises> aChoisir(Contexte contexte) {
        NatureAudit nature = VariablesAudits.NATURE.lire(contexte);
        return nature != NatureAudit.INITIAL && nature != NatureAudit.RENOUVELLEMENT
                ? Optional.empty()
                : aChoisir(contexte, demarches.exiger(Parcours.de(contexte).demarche()));
    }

    private Optional<LabelsVises> aChoisir(Contexte contexte, Demarche demarche) {
        Parcours parcours = Parcours.de(contexte);
        return Optional.of(demarche)
                .filter(d -> d.second() != null && d.referentiel().equals(VariablesCommunes.REFERENTIEL.lire(contexte)))
                .filter(d -> !enCours.secondLabelEnChemin(parcours)
                        && !issues.labelsObtenus(d.code()).containsKey(parcours.site()))
                .map(d -> d.vises(referentiels));
    }

    /**
     * Id of the one version that the audit looks at; null for all that the démarche leads to. Where the bodies of two labels do
     * not agree on one audit, the site goes on to its second label by itself.
     *
     * @param accord whether one audit serves both labels; null where nobody said
     * @throws SaisieRefusee if it has to be said
     */
    String versionSeule(Contexte contexte, Boolean accord) {
        Parcours parcours = Parcours.de(contexte);
        String sienne = VariablesCommunes.REFERENTIEL.lire(contexte);
        NatureAudit nature = VariablesAudits.NATURE.lire(contexte);
        if (nature == NatureAudit.SUIVI) {
            return sienne;
        }
        if (nature == NatureAudit.COMPLEMENTAIRE) {
            return complete(parcours, sienne).referentiel();
        }
        Demarche demarche = demarches.exiger(parcours.demarche());
        SecondLabel second = demarche.second();
        if (second == null) {
            return null;
        }
        if (aChoisir(contexte, demarche).isEmpty()) {
            return sienne;
        }
        if (accord == null) {
            throw new SaisieRefusee(
                    "«\u00a0Un seul audit pour les deux labels\u00a0»\u00a0: dites si les deux organismes"
                            + " s’accordent sur un seul audit.");
        }
        if (!accord) {
            enCours.lancerSecondLabel(parcours, second.referentiel(), NatureDemarche.duCode(nature.code()), null);
        }
        return accord ? null : sienne;
    }

    /** The audit that a complementary one completes. */
    private Audit complete(Parcours parcours, String referentiel) {
        return audits.duSite(parcours.site()).stream()
                .filter(audit -> audit.demarche().equals(parcours.demarche())
                        && audit.nature() != NatureAudit.INTERNE
                        && audit.etat() != Etat.ANNULE
                        && (audit.referentiel() == null || audit.referentiel().equals(referentiel)))
                .max(Comparator.comparing(Audit::id))
                .orElseThrow();
    }

    /**
     * Ids of the external audits of the site whose findings this one takes up: those that looked at a label of the same family
     * before it, and itself.
     */
    List<Long> reprises(Audit audit) {
        Map<CodeDemarche, Demarche> parCode =
                demarches.duSite(audit.site()).stream().collect(Collectors.toMap(Demarche::code, Function.identity()));
        Set<String> siennes = familles(audit, parCode);
        return audits.duSite(audit.site()).stream()
                .filter(autre -> autre.id() <= audit.id() && autre.nature() != NatureAudit.INTERNE)
                .filter(autre -> autre.id() == audit.id() || !Collections.disjoint(familles(autre, parCode), siennes))
                .map(Audit::id)
                .toList();
    }

    private Set<String> familles(Audit audit, Map<CodeDemarche, Demarche> parCode) {
        Stream<String> versions = audit.referentiel() != null
                ? Stream.of(audit.referentiel())
                : Stream.ofNullable(parCode.get(audit.demarche())).flatMap(Demarche::versions);
        // A version that is not known any more stands for itself.
        return versions.map(
                        id -> referentiels.parId(id).map(Referentiel::famille).orElse(id))
                .collect(Collectors.toSet());
    }
}
