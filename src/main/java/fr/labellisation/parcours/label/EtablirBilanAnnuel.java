package fr.labellisation.parcours.label;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The yearly review closes the follow-up of the year. */
@Component
class EtablirBilanAnnuel implements Formulaire {
    private final Bilans bilans;
    private final CycleDuLabel cycle;

    EtablirBilanAnnuel(Bilans bilans, CycleDuLabel cycle) {
        this.bilans = bilans;
        this.cycle = cycle;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date("etabliLe", "Date du bilan").requis().auPlusTard(),
                Champ.texteLong("bilan", "Bilan").requis());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        String label = VariablesCommunes.LABEL.lire(contexte);
        bilans.noterBilan(label, VariablesLabel.ANNEE.lire(contexte), saisie.date("etabliLe"), saisie.texte("bilan"));
        cycle.honorerBilan(label);
        return Map.of();
    }
}
