package fr.labellisation.parcours.comites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.Saisir;
import fr.labellisation.TablesEnMemoire;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element;
import fr.labellisation.parcours.demarche.ComiteUsagers;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TablesEnMemoire
class MomentDeReunionTest {
    private static final Territoire TERRITOIRE = new Territoire();
    private static final JoursOuvres JOURS = new JoursOuvres(TERRITOIRE);

    @Autowired
    private Map<String, Formulaire> formulaires;

    @Autowired
    private Comites comites;

    @Autowired
    private Demarches demarches;

    @Autowired
    private JdbcClient base;

    private static List<String> consequences(CodeDepartement departement, ZonedDateTime le, ZonedDateTime maintenant) {
        return new MomentDeReunion(departement, le)
                .consequences(JOURS, maintenant)
                .consequences();
    }

    @Test
    void dans_chaque_departement_un_jour_ferme_avertit_et_un_jour_ouvre_lointain_jamais() {
        int cas = 0;
        for (Departement departement : TERRITOIRE.departements()) {
            ZonedDateTime maintenant = LocalDateTime.parse("2012-12-03T09:00").atZone(JOURS.fuseau(departement.code()));
            for (LocalDate jour : LocalDate.parse("2013-01-01")
                    .datesUntil(LocalDate.parse("2014-01-01"))
                    .toList()) {
                boolean ouvre = JOURS.estOuvre(departement.code(), jour);
                assertThat(consequences(
                                departement.code(), jour.atTime(18, 0).atZone(maintenant.getZone()), maintenant))
                        .as("%s, %s", departement.code(), jour)
                        .hasSize(ouvre ? 0 : 1);
                cas++;
            }
        }
        assertThat(cas).isEqualTo(101 * 365);
    }

    @Test
    void il_faut_un_jour_ouvre_entier_avant_la_reunion() {
        for (Departement departement : TERRITOIRE.departements()) {
            ZonedDateTime maintenant = LocalDateTime.parse("2013-01-08T09:00").atZone(JOURS.fuseau(departement.code()));
            for (int jours = 0; jours < 10; jours++) {
                LocalDate jour = JOURS.ajouter(departement.code(), LocalDate.parse("2013-01-08"), jours);
                assertThat(consequences(
                                departement.code(), jour.atTime(18, 0).atZone(maintenant.getZone()), maintenant))
                        .as("%s, %d", departement.code(), jours)
                        .hasSize(jours <= 1 ? 1 : 0);
            }
        }
    }

    @Test
    void un_dimanche_et_dans_un_quart_d_heure() {
        ZonedDateTime dimanche = ZonedDateTime.parse("2013-03-31T17:45:00+02:00[Europe/Paris]");

        assertThat(consequences(new CodeDepartement("91"), dimanche.plusMinutes(15), dimanche))
                .containsExactly(
                        "Le dimanche 31 mars 2013 n’est pas un jour ouvré\u00a0: les services sont fermés, ni les agents ni le"
                                + " public n’y seront.",
                        "La réunion commence dans 15 minutes et la convocation part maintenant\u00a0: il ne reste aucun jour ouvré"
                                + " entier aux membres pour se rendre libres et lire les documents.");
    }

    @Test
    void un_moment_qui_coute_se_garde_avec_un_motif_qui_reste_avec_la_demarche() {
        CodeDemarche demarche = demarches.ouvrir(new NouvelleDemarche(
                new CodeDepartement("91"),
                "qualipref-2012",
                null,
                NatureDemarche.INITIAL,
                LocalDate.parse("2013-01-07"),
                null,
                ComiteUsagers.COMMUN));
        long comite = comites.ouvrir(demarche, Portee.COMMUN);
        Saisir referent =
                Saisir.par("camille.renard").avec("demarche", demarche.valeur()).avec("comite", String.valueOf(comite));
        Map<String, Object> convocation = new HashMap<>(Map.of(
                "dateReunion", "2013-02-10", "heure", "18:00", "lieu", "Préfecture", "ordreDuJour", "Résultats"));

        assertThatThrownBy(() -> referent.dans(formulaires.get(Element.ConvoquerComite.name()), convocation))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("Le dimanche 10 février 2013 n’est pas un jour ouvré")
                .hasMessageContaining("Choisissez un autre jour, ou confirmez en disant pourquoi dans"
                        + " «\u00a0Motif d’un jour fermé ou trop proche\u00a0».");
        assertThat(comites.exiger(comite).convoqueLe()).isNull();

        convocation.put("motif", "Journée portes ouvertes.");
        referent.dans(formulaires.get(Element.ConvoquerComite.name()), convocation);

        assertThat(comites.exiger(comite).convoqueLe()).isNotNull();
        assertThat(base.sql("select texte from document where titre = :titre")
                        .param("titre", MomentDeReunion.GARDE)
                        .query(String.class)
                        .list())
                .containsExactly("Journée portes ouvertes.");
    }
}
