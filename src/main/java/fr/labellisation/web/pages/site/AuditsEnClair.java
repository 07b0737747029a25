package fr.labellisation.web.pages.site;

import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.Constat;
import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.parcours.audits.constats.TypeConstat;
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

    AuditsEnClair(Audits audits, Constats constats) {
        this.audits = audits;
        this.constats = constats;
    }

    List<VueAudit> duSite(CodeSite site) {
        Map<Long, List<Constat>> parAudit =
                constats.duSite(site).stream().collect(Collectors.groupingBy(Constat::audit));
        return audits.duSite(site).stream()
                .map(audit -> de(audit, parAudit.getOrDefault(audit.id(), List.of())))
                .toList();
    }

    private static VueAudit de(Audit audit, List<Constat> constats) {
        String nature = audit.nature().libelle();
        return new VueAudit(
                audit,
                nature.substring(0, 1).toUpperCase(Locale.FRENCH)
                        + nature.substring(1)
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
