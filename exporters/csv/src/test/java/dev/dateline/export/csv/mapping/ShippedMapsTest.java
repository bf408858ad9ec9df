package dev.dateline.export.csv.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.export.Document;
import dev.dateline.export.testkit.Imported;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.Figure;
import dev.dateline.model.Relation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The maps that come with the program, with tables that have the columns of the real ones and rows that are made up. */
class ShippedMapsTest {

    private static final String GED = "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,"
            + "conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
            + "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,"
            + "source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,"
            + "longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,"
            + "deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob\n";

    private static final String ACLED = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,"
            + "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,"
            + "iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,"
            + "notes,fatalities,tags,timestamp\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private List<Article> articles(String map, String table) throws IOException {
        String text = ShippedMaps.ALL.stream()
                .filter(document -> document.name().equals(map))
                .map(Document::text)
                .findFirst()
                .orElseThrow();
        Imported imported =
                Imported.of(new CsvTableReader().by(map, text), Files.writeString(folder.resolve("table.csv"), table));
        assertThat(imported.errors()).isEmpty();
        return imported.articles();
    }

    @Test
    void theDeathsOfEachSideArePartOfTheTotal() throws IOException {
        List<Article> articles = articles(
                "ucdp-ged-map",
                GED
                        + "900001,MIZ-1,2031,1,Clear,1,7,7,Mizzlequay: Government,8,8,Government of Mizzlequay - Front,9,9,"
                        + "Government of Mizzlequay,10,10,Front,1,\"Gazette,2031-05-06,Clash\",Gazette,2031-05-06,Clash,,1,"
                        + "Port Vale town,near the harbour,North,,-4.5,12.25,POINT (12.25 -4.5),1,Mizzlequay,999,Africa,1,1,"
                        + "2031-05-04 00:00:00.000,2031-05-04 00:00:00.000,3,5,0,1,9,12,8,,\n"
                        + "900002,MIZ-2,2031,1,Clear,3,7,7,Front - Civilians,8,8,Front - Civilians,9,10,Front,10,9999,Civilians,"
                        + "0,,,,,,1,Port Vale town,,,,-4.5,12.25,,1,Mizzlequay,999,Africa,1,4,2031-05-04,2031-05-31,,,4,,4,4,4,,\n");
        Article first = articles.get(0);
        assertThat(articles).extracting(Article::id).containsExactly("ucdp-ged-900001", "ucdp-ged-900002");
        assertThat(first.figures())
                .extracting(Figure::id, Figure::low, Figure::best, Figure::high, Figure::includedIn)
                .containsExactly(
                        tuple("deaths", number(8), number(9), number(12), null),
                        tuple("deaths-a", null, number(3), null, "deaths"),
                        tuple("deaths-b", null, number(5), null, "deaths"),
                        tuple("deaths-civilians", null, number(0), null, "deaths"),
                        tuple("deaths-unknown", null, number(1), null, "deaths"));
        assertThat(first.entities())
                .extracting(Entity::id)
                .containsExactly(
                        "ucdp-ged-event-900001",
                        "ucdp-place-999-port-vale-town-4-5-12-25",
                        "ucdp-country-999",
                        "ucdp-actor-9",
                        "ucdp-actor-10");
        assertThat(first.entities().get(0).when()).hasToString("2031-05-04");
        assertThat(articles.get(1).entities().get(0).when()).hasToString("2031-05-04/2031-05-31");
        assertThat(articles.get(1).figures()).extracting(Figure::id).containsExactly("deaths", "deaths-civilians");
        assertThat(first.relations())
                .extracting(Relation::subject, Relation::object)
                .contains(tuple("ucdp-actor-10", "ucdp-ged-event-900001"));
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    @Test
    void theNotesAreTheText() throws IOException {
        List<Article> articles = articles(
                "acled-map",
                ACLED
                        + "MIZ12,04 May 2031,2031,1,Political violence,Battles,Armed clash,Military Forces of Mizzlequay,,"
                        + "State forces,Front,,Rebel group,State forces-Rebel group,,999,Africa,Mizzlequay,North,,,Port Vale,"
                        + "-4.5,12.25,1,Gazette; Radio Vale,National,\"On 4 May 2031, troops clashed with the Front in Port Vale."
                        + " At least 3 died.\",3,,1900000000\n"
                        + "MIZ13,2031-05-05,2031,2,Demonstrations,Protests,Peaceful protest,Protesters (Mizzlequay),,6,,,,60,,999,"
                        + "Africa,Mizzlequay,North,,,Port Vale,-4.5,12.25,1,Gazette,National,People marched.,0,,1900000000\n");
        assertThat(articles).extracting(Article::id).containsExactly("acled-miz12", "acled-miz13");
        assertThat(articles.get(0).text()).startsWith("On 4 May 2031, troops");
        assertThat(articles.get(0).headline()).isEqualTo("Armed clash: Port Vale, Mizzlequay, 2031-05-04");
        assertThat(articles.get(0).entities())
                .extracting(Entity::id)
                .contains("acled-source-gazette", "acled-source-radio-vale", "acled-actor-front");
        assertThat(articles.get(0).figures()).singleElement().returns(number(3), Figure::best);
        assertThat(articles.get(0).entities().get(0).when()).hasToString("2031-05-04");
        assertThat(articles.get(1).entities().get(0).when()).hasToString("2031-05-05~");
        assertThat(articles.get(1).relations()).extracting(Relation::id).containsExactly("actor-1", "place");
    }
}
