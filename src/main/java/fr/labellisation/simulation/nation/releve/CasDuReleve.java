package fr.labellisation.simulation.nation.releve;

import fr.labellisation.simulation.nation.releve.ReleveNational.LabelReleve;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.EvenementDuCas;
import fr.labellisation.simulation.rejeu.fichier.FaitDuCas;
import fr.labellisation.simulation.rejeu.fichier.Presentation;
import fr.labellisation.simulation.rejeu.fichier.SiteDuCas;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.SiteConnu;
import fr.labellisation.socle.territoire.Territoire;
import java.util.List;
import java.util.Map;

/** Tells the labels that a département held on the day of a survey as a case: each is brought in on that day. */
record CasDuReleve(ReleveNational releve, Territoire territoire) {

    Cas de(CodeDepartement departement) {
        List<LabelReleve> labels = releve.labelsDe(departement);
        String nom = "releve-%s-%s".formatted(releve.le(), departement);
        return new Cas(
                nom,
                0,
                Presentation.de(nom),
                departement.valeur(),
                labels.get(0).referentiel(),
                null,
                releve.jour(),
                null,
                false,
                "commun",
                false,
                territoire.sites(departement).stream().map(CasDuReleve::site).toList(),
                labels.stream().map(this::fait).toList(),
                List.of());
    }

    private static SiteDuCas site(SiteConnu site) {
        return new SiteDuCas(0, site.code().valeur(), site.nom(), site.type().code(), List.of(), List.of(), true);
    }

    private FaitDuCas fait(LabelReleve label) {
        Map<String, Object> donnees = Map.of(
                "referentiel", label.referentiel(),
                "modules", label.modules(),
                "delivreLe", label.delivreLe());
        return new FaitDuCas(
                0,
                releve.jour(),
                null,
                null,
                EvenementDuCas.LABEL_IMPORTE,
                null,
                List.of(label.site()),
                donnees,
                label.estSuppose());
    }
}
