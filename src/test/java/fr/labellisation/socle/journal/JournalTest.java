package fr.labellisation.socle.journal;

import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.TablesEnMemoire;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TablesEnMemoire
class JournalTest {
    @Autowired
    Journal journal;

    @Test
    void une_entree_garde_ce_qui_a_ete_saisi() {
        Saisie saisie = Champs.de(
                        Champ.date("le", "Le"),
                        Champ.entier("nombre", "Nombre", 10),
                        Champ.lignes("lignes", "Lignes", Champ.texte("nom", "Nom", 20)))
                .lire(
                        Map.of("le", "2013-03-26", "nombre", 3, "lignes", List.of(Map.of("nom", "Odile « O. » Faure"))),
                        LocalDate.of(2013, 2, 1));

        noter("91-2013/91-evry", saisie);

        assertThat(journal.de("91-2013"))
                .extracting(LigneJournal::saisie)
                .containsExactly("{\"le\":\"2013-03-26\",\"nombre\":3,\"lignes\":[{\"nom\":\"Odile « O. » Faure\"}]}");
    }

    @Test
    void le_journal_d_une_demarche_ne_montre_pas_celui_de_la_suivante() {
        Saisie vide = Champs.de().lire(Map.of(), LocalDate.of(2013, 2, 1));
        noter("91-2013", vide);
        noter("91-2013-2", vide);
        noter("91-2013/91-evry", vide);

        assertThat(journal.de("91-2013"))
                .extracting(LigneJournal::cleMetier)
                .containsExactly("91-2013", "91-2013/91-evry");
    }

    private void noter(String cle, Saisie saisie) {
        journal.noter(new EntreeJournal(
                TablesEnMemoire.MAINTENANT.atOffset(ZoneOffset.UTC),
                "camille.renard",
                new CodeDepartement("91"),
                LabellisationPrefecture.CLE,
                cle,
                NommerReferent.name(),
                saisie));
    }
}
