#include "pdf_file.hpp"

namespace figcheck::text {

std::string pdf_of_objects(const std::vector<std::string>& objects, const std::string& trailer) {
  std::string file = "%PDF-1.4\n";
  std::string table = "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    const std::string offset = std::to_string(file.size());
    table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
    file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::size_t at = file.size();
  return file + table + "trailer\n<< /Size " + std::to_string(objects.size() + 1) + " /Root 1 0 R " + trailer +
         " >>\nstartxref\n" + std::to_string(at) + "\n%%EOF\n";
}

std::string pdf_file(const std::vector<std::vector<std::string>>& pages, const std::string& info,
                     const std::string& trailer) {
  std::vector<std::string> objects = {"<< /Type /Catalog /Pages 2 0 R >>", "",
                                      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", "<< " + info + " >>"};
  std::string kids;
  for (const auto& lines : pages) {
    std::string content = "BT /F1 11 Tf 14 TL 72 740 Td ";
    for (const std::string& line : lines) content += "(" + line + ") Tj T* ";
    content += "ET";
    objects.push_back(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents " +
        std::to_string(objects.size() + 2) + " 0 R >>");
    kids += std::to_string(objects.size()) + " 0 R ";
    objects.push_back("<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream");
  }
  objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages.size()) + " >>";
  return pdf_of_objects(objects, "/Info 4 0 R " + trailer);
}

}  // namespace figcheck::text
