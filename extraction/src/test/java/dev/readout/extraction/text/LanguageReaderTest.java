package dev.readout.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.extraction.Readings;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The Kenyan president met with the Norwegian foreign minister on Monday and said that both countries would open new talks.
            es | El presidente de Chile se reunió el lunes con la ministra de Asuntos Exteriores de Portugal para hablar del comercio entre los dos países.
            pt | O presidente do Chile reuniu-se na segunda-feira com a ministra dos Negócios Estrangeiros de Portugal para falar do comércio entre os dois países.
            fr | Le président du Chili a rencontré lundi la ministre des affaires étrangères du Portugal pour parler du commerce entre les deux pays.
            it | Il presidente del Cile ha incontrato lunedì la ministra degli esteri del Portogallo per parlare del commercio tra i due paesi.
            ro | Președintele statului Chile s-a întâlnit luni cu ministrul de externe al Portugaliei pentru a discuta despre comerțul dintre cele două țări și despre energie.
            de | Der Präsident von Chile hat am Montag die Außenministerin von Portugal getroffen, um über den Handel zwischen den beiden Ländern zu sprechen.
            nl | De president van Chili heeft maandag de minister van Buitenlandse Zaken van Portugal ontmoet om over de handel tussen de twee landen te praten.
            sv | Chiles president träffade på måndagen Portugals utrikesminister för att tala om handeln mellan de två länderna och om energi.
            pl | Prezydent Chile spotkał się w poniedziałek z minister spraw zagranicznych Portugalii, aby rozmawiać o handlu między dwoma krajami i o energii, która jest dla nich ważna.
            cs | Prezident Chile se v pondělí setkal s ministryní zahraničí Portugalska, aby jednali o obchodu mezi oběma zeměmi a také o energii.
            tr | Şili Cumhurbaşkanı pazartesi günü Portekiz Dışişleri Bakanı ile bir araya geldi ve iki ülke arasında ticaret ile enerji için daha çok iş birliği olarak bir plan sundu.
            vi | Tổng thống Chile đã gặp Bộ trưởng Ngoại giao Bồ Đào Nha và cho biết hai nước sẽ có những cuộc thảo luận về thương mại trong năm này.
            id | Presiden Chili bertemu dengan menteri luar negeri Portugal pada hari Senin untuk membahas perdagangan antara kedua negara dan energi yang akan dibeli oleh mereka.
            sw | Rais wa Chile alikutana na waziri wa mambo ya nje wa Ureno siku ya Jumatatu kwa mazungumzo ya biashara kati ya nchi hizo mbili na nishati.
            ru | Президент Чили встретился в понедельник с министром иностранных дел Португалии и сообщил, что они говорили о торговле между двумя странами.
            uk | Президент Чилі зустрівся в понеділок із міністром закордонних справ Португалії та повідомив, що вони говорили про торгівлю між двома країнами і про енергію.
            bg | Президентът на Чили се срещна в понеделник с министъра на външните работи на Португалия и каза, че са говорили за търговията между двете страни.
            ar | التقى رئيس شيلي يوم الاثنين مع وزيرة الخارجية البرتغالية في لشبونة وقال إن البلدين بحثا التجارة بين البلدين خلال هذا العام
            fa | رئیس جمهور شیلی روز دوشنبه با وزیر امور خارجه پرتغال دیدار کرد و گفت که این دو کشور در برای تجارت از آن گفتگو کردند
            he | נשיא צ'ילה נפגש ביום שני עם שרת החוץ של פורטוגל כדי לדבר על המסחר בין שתי המדינות
            hi | चिली के राष्ट्रपति ने सोमवार को पुर्तगाल के विदेश मंत्री से मुलाकात की और कहा कि यह बैठक दो देशों के लिए है
            el | Ο πρόεδρος της Χιλής συναντήθηκε τη Δευτέρα με την υπουργό Εξωτερικών της Πορτογαλίας
            th | ประธานาธิบดีชิลีพบกับรัฐมนตรีต่างประเทศโปรตุเกสเมื่อวันจันทร์
            ko | 칠레 대통령은 월요일 포르투갈 외무장관을 만나 두 나라의 무역에 대해 논의했다
            ja | チリ大統領は月曜日、ポルトガルの外務大臣と会談し、両国の貿易について話し合った。
            zh | 智利总统星期一会见了葡萄牙外交部长，双方讨论了两国贸易问题。
            """)
    void tellsTheLanguage(String code, String text) {
        assertThat(read(text))
                .hasValueSatisfying(language -> assertThat(language.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Xi meets Macron
            Net 12.6 mln vs 15.8 mln
            El Salvador, Costa Rica, De La Rue
            12 May 2024
            """)
    void leavesOpenWhatIsTooShort(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void takesNamesInAnotherLanguageForNothingInEnglish() {
        assertThat(read(
                        "Der Spiegel and La Repubblica said that Le Monde and El País of Spain will write about the talks"
                                + " of Casa de la Moneda with Banco de la Nación in the week after the meeting."))
                .map(Language::isRead)
                .hasValue(true);
    }

    @Test
    void readsEnglishBesideAnotherLanguage() {
        String english =
                "The president of Chile met with the foreign minister of Portugal on Monday, and they said that the trade"
                        + " between the two countries was to grow by a half in the next year.\n\n";
        assertThat(read("智利总统星期一会见了葡萄牙外交部长，双方讨论了两国贸易问题。\n\n" + english))
                .map(Language::code)
                .hasValue("en");
    }

    private static Optional<Language> read(String text) {
        return Optional.ofNullable(
                DocumentReader.read(Readings.article(text), Readings::isPlace).language());
    }
}
