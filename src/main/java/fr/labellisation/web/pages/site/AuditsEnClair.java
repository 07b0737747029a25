package fr.labellisation.web.pages.site;

import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.Constat;
import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.audits.constats.TypeConstat;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.pages.site.VueSite.VueAudit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The audits of a site with their findings, the gravest findings first. */
@Component
class AuditsEnClair {
    private final Audits audits;
    private final Constats constats;
    private final Referentiels referentiels;

    AuditsEnClair(Audits audits, Constats constats, Referentiels referentiels) {
        this.audits = audits;
        this.constats = constats;
        this.referentiels = referentiels;
    }

    /** @param demarches those of the site */
    List<VueAudit> duSite(CodeSite site, List<Demarche> demarches) {
        Map<Long, List<Constat>> parAudit =
                constats.duSite(site).stream().collect(Collectors.groupingBy(Constat::audit));
        return audits.duSite(site).stream()
                .map(audit -> de(audit, labels(audit, demarches), parAudit.getOrDefault(audit.id(), List.of())))
                .toList();
    }

    /** « , pour Marianne v2 », or for both, where the démarche of an external audit leads to two labels. */
    private String labels(Audit audit, List<Demarche> demarches) {
        return demarches.stream()
                .filter(demarche -> demarche.code().equals(audit.demarche())
                        && demarche.second() != null
                        && audit.nature() != NatureAudit.INTERNE)
                .map(demarche -> audit.referentiel() == null
                        ? demarche.vises(referentiels).noms()
                        : referentiels.nom(audit.referentiel()))
                .map(", pour "::concat)
                .findFirst()
                .orElse("");
    }

    private static VueAudit de(Audit audit, String labels, List<Constat> constats) {
        String nature = audit.nature().libelle();
        return new VueAudit(
                audit,
                nature.substring(0, 1).toUpperCase(Locale.FRENCH)
                        + nature.substring(1)
                        + labels
                        + (audit.le() == null ? "" : ", " + DateFrancaise.de(audit.le())),
                etat(audit),
                decompte(constats),
                constats.stream()
                        .sorted((un, autre) -> autre.type().compareTo(un.type()))
                        .toList());
    }

    private static String etat(Audit audit) {
        return switch (audit.etat()) {
            case DEMANDE ->
                audit.auPlusTard() == null
                        ? "demandé, date à fixer"
                        : "demandé, à tenir au plus tard le " + DateFrancaise.de(audit.auPlusTard());
            case DATE -> "prévu";
            case PASSE -> "tenu, suites en cours";
            case CLOS -> "clos";
            case ANNULE -> "annulé";
        };
    }

    /** « 1 non-conformité mineure, 2 points forts ». */
    private static String decompte(List<Constat> constats) {
        return Arrays.stream(TypeConstat.values())
                .sorted((un, autre) -> autre.compareTo(un))
                .map(type -> {
                    long nombre = constats.stream()
                            .filter(constat -> constat.type() == type)
                            .count();
                    return nombre == 0 ? "" : nombre + "\u00a0" + type.nom(nombre);
                })
                .filter(texte -> !texte.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
