package fr.labellisation.web.pages.nation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Programme;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.situation.NationRemplie;
import fr.labellisation.lecture.verdict.Verdict;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** In a filled nation the number of sites of each verdict, counted by SQL that nothing else uses, is the one shown everywhere. */
class DecomptesDeLaNationIT extends Parcours91 {
    private static final int SITES = 331;

    @Autowired
    private JdbcTemplate gabarit;

    @Autowired
    private Territoire territoire;

    private NationRemplie nation;

    @AfterEach
    void la_nation_est_videe() {
        nation.vider();
    }

    @Test
    void la_page_la_carte_l_api_et_le_fichier_comptent_ce_que_compte_une_requete_ecrite_a_la_main() {
        aujourdhuiEst("2013-01-07");
        nation = new NationRemplie(gabarit, territoire, horloge.instant());
        nation.remplir(SITES);
        // Readiness is not counted by a query: no audit is near.
        base.sql("update audit set etat = 'annule' where etat = 'date' and le between :jour and :fin")
                .param("jour", LocalDate.parse("2013-01-06"))
                .param("fin", LocalDate.parse("2013-01-29"))
                .update();
        String login = new Personnes(annuaire, identites).avec(Role.MINISTERE, DEPARTEMENT);
        Programme programme = new Programme(port, login);
        Navigateur ministere = new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);

        Map<String, Integer> aLaMain = aLaMain();
        assertThat(aLaMain.keySet())
                .contains("perdu", "en-danger", "a-surveiller", "tenable", "acquis", "sans-demarche");

        String page = ministere.page("/suivi/nation").body();
        assertThat(blocs(page)).isEqualTo(aLaMain);
        JsonNode api = programme.lire("/api/v1/nation");
        assertThat(parVerdict(api.path("parVerdict"))).isEqualTo(aLaMain);
        aLaMain.forEach((verdict, nombre) -> {
            JsonNode sites = programme.lire("/api/v1/sites?nombre=1000&verdict=" + verdict);
            assertThat(sites.path("total").asInt()).as(verdict).isEqualTo(nombre);
            assertThat(sites.path("sites"))
                    .hasSize(nombre)
                    .allSatisfy(
                            site -> assertThat(site.path("verdict").asText()).isEqualTo(verdict));
        });
        assertThat(legende(page)).isEqualTo(departementsALaMain());
    }

    /** The rule once more, as a person would write it in SQL for the sites that the filled nation knows. */
    private Map<String, Integer> aLaMain() {
        return base
                .sql("select verdict, count(*) as nombre from (" + SITE_PAR_SITE + ") v group by verdict")
                .param("jour", LocalDate.parse("2013-01-07"))
                .param("dansUnAn", LocalDate.parse("2014-01-07"))
                .param("maintenant", horloge.instant().atOffset(ZoneOffset.UTC))
                .query((ligne, rang) -> Map.entry(ligne.getString("verdict"), ligne.getInt("nombre")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, Integer> departementsALaMain() {
        Map<String, Integer> nombres = new HashMap<>();
        for (Verdict verdict : Verdict.values()) {
            nombres.put(verdict.libelle(), 0);
        }
        Map<String, String> pires = new HashMap<>();
        base.sql("select departement, verdict from (" + SITE_PAR_SITE + ") v")
                .param("jour", LocalDate.parse("2013-01-07"))
                .param("dansUnAn", LocalDate.parse("2014-01-07"))
                .param("maintenant", horloge.instant().atOffset(ZoneOffset.UTC))
                .query(ligne -> {
                    pires.merge(
                            ligne.getString("departement"),
                            ligne.getString("verdict"),
                            (un, autre) -> rang(un) <= rang(autre) ? un : autre);
                });
        territoire
                .departements()
                .forEach(departement -> nombres.merge(
                        verdict(pires.getOrDefault(departement.code().valeur(), "sans-demarche"))
                                .libelle(),
                        1,
                        Integer::sum));
        return nombres;
    }

    private static int rang(String code) {
        return verdict(code).ordinal();
    }

    private static Verdict verdict(String code) {
        return Code.exiger(Verdict.class, code, "Verdict inconnu");
    }

    private static final String SITE_PAR_SITE = """
            select s.departement, s.code, case
              when exists (select 1 from label l where l.site = s.code and l.etat = 'expire') then 'perdu'
              when exists (select 1 from label l where l.site = s.code and l.etat = 'suspendu') then 'en-danger'
              when exists (select 1 from audit a where a.site = s.code and a.nature <> 'interne' and a.etat in ('demande', 'date')
                and a.au_plus_tard < coalesce(a.le, :jour)) then 'en-danger'
              when exists (select 1 from echeance e join label l on l.code = e.label where l.site = s.code and l.etat = 'delivre'
                and e.etat = 'prevue' and e.nature in ('audit-suivi', 'renouvellement') and e.le < :jour) then 'en-danger'
              when exists (select 1 from tache t where t.site = s.code and t.finie_le is null and t.due_le < :maintenant) then 'a-surveiller'
              when exists (select 1 from label l where l.site = s.code and l.etat = 'delivre' and l.expire_le <= :dansUnAn)
                and not exists (select 1 from perimetre p join demarche d on d.code = p.demarche
                  where p.site = s.code and d.etat = 'en-cours') then 'a-surveiller'
              when exists (select 1 from label l where l.site = s.code and l.etat = 'delivre') then 'acquis'
              when exists (select 1 from perimetre p join demarche d on d.code = p.demarche
                where p.site = s.code and d.etat = 'en-cours') then 'tenable'
              else 'sans-demarche' end as verdict
            from site s
            """;

    private static Map<String, Integer> blocs(String page) {
        return Pattern.compile("\\?verdict=([a-z-]+)#sites\"><strong>(\\d+)</strong>")
                .matcher(page)
                .results()
                .collect(Collectors.toMap(trouve -> trouve.group(1), trouve -> Integer.parseInt(trouve.group(2))));
    }

    private static Map<String, Integer> legende(String page) {
        return Pattern.compile("<span>([^<]+)\u00a0: (\\d+)</span>")
                .matcher(page.substring(page.indexOf("titre-legende")))
                .results()
                .filter(trouve -> !trouve.group(1).startsWith("Une tâche"))
                .collect(Collectors.toMap(trouve -> trouve.group(1), trouve -> Integer.parseInt(trouve.group(2))));
    }

    private static Map<String, Integer> parVerdict(JsonNode nombres) {
        return nombres.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, nombre -> nombre.getValue().asInt()));
    }
}
