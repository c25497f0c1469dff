import type { Text } from '$lib/domain/text';
import {
  type LoadCode,
  LoadError,
  type QueryCode,
  QueryError,
  type ToldWords as ErrorText
} from './error';

export type { ErrorText };

const RETRY: Text = {
  vi: 'Bấm “Thử lại”. Nội dung đang có trên trang vẫn dùng được.',
  en: 'Press “Try again”. What is on the page can still be used.'
};

const RELOAD: Text = {
  vi: 'Bấm “Thử lại” sau ít phút: có thể trang vừa được cập nhật. Nếu vẫn lỗi, báo cho người quản trị trang kèm tên tệp.',
  en: 'Press “Try again” in a few minutes: the site may just have been updated. If it still fails, tell whoever runs the site and name the file.'
};

const LOAD: Readonly<Record<LoadCode, (file: string) => ErrorText>> = {
  unreachable: (file) => ({
    what: {
      vi: `Không tải được tệp ${file}: không có kết nối đến máy chủ.`,
      en: `The file ${file} could not be loaded: there is no connection to the server.`
    },
    advice: {
      vi: 'Kiểm tra kết nối mạng rồi bấm “Thử lại”. Nội dung đang có trên trang vẫn dùng được.',
      en: 'Check the network, then press “Try again”. What is on the page can still be used.'
    }
  }),
  stalled: (file) => ({
    what: {
      vi: `Tệp ${file} tải bị dừng giữa chừng: không nhận thêm được dữ liệu nào trong một lúc lâu.`,
      en: `Loading ${file} came to a halt: nothing more arrived for a long while.`
    },
    advice: {
      vi: 'Mạng có thể đang chậm hoặc bị chặn. Bấm “Thử lại” khi mạng ổn định.',
      en: 'The network may be slow or blocked. Press “Try again” when it is steady.'
    }
  }),
  missing: (file) => ({
    what: {
      vi: `Máy chủ không có tệp ${file}.`,
      en: `The server does not have the file ${file}.`
    },
    advice: RELOAD
  }),
  refused: (file) => ({
    what: {
      vi: `Máy chủ từ chối gửi tệp ${file}.`,
      en: `The server refuses to send the file ${file}.`
    },
    advice: RELOAD
  }),
  not_data: (file) => ({
    what: {
      vi: `Máy chủ gửi một trang web thay cho tệp ${file}.`,
      en: `The server sent a web page instead of the file ${file}.`
    },
    advice: {
      vi: 'Có thể mạng đang đòi đăng nhập (Wi-Fi khách sạn, quán…) hoặc trang đặt sai. Mở một trang khác để kiểm tra mạng rồi bấm “Thử lại”.',
      en: 'The network may want a login (guest Wi-Fi), or the site is set up wrongly. Open another page to check the network, then press “Try again”.'
    }
  }),
  damaged: (file) => ({
    what: {
      vi: `Tệp ${file} nhận được không đúng với bản đã công bố, nên không được dùng.`,
      en: `The file ${file} as received is not the one that was published, so it is not used.`
    },
    advice: RELOAD
  }),
  unreadable: (file) => ({
    what: {
      vi: `Không đọc được tệp ${file}.`,
      en: `The file ${file} cannot be read.`
    },
    advice: RELOAD
  }),
  worker: () => ({
    what: {
      vi: 'Bộ phận xử lý số liệu của trang đã dừng đột ngột.',
      en: 'The part of this page that works on the figures stopped unexpectedly.'
    },
    advice: RETRY
  }),
  policy: () => ({
    what: {
      vi: 'Máy chủ của trang này không cho chạy bộ phận xử lý số liệu (chính sách bảo mật nội dung, CSP).',
      en: 'The host of this site does not let the part that works on the figures run (content security policy, CSP).'
    },
    advice: {
      vi: 'Thử lại không giúp được. Báo người quản trị trang cho phép “worker-src blob:” và “wasm-unsafe-eval” trong chính sách ấy. Nội dung đang có trên trang vẫn đọc và in được.',
      en: 'Trying again does not help. Ask whoever runs the site to allow “worker-src blob:” and “wasm-unsafe-eval” in that policy. What is on the page can still be read and printed.'
    }
  }),
  engine: () => ({
    what: {
      vi: 'Bộ máy truy vấn đã tải về nhưng không khởi động được.',
      en: 'The query engine was loaded but does not start.'
    },
    advice: {
      vi: 'Đóng bớt các thẻ khác cho đủ bộ nhớ rồi bấm “Thử lại”.',
      en: 'Close other tabs to free memory, then press “Try again”.'
    }
  }),
  unsupported: () => ({
    what: {
      vi: 'Trình duyệt này thiếu chức năng mà bộ máy truy vấn cần.',
      en: 'This browser lacks what the query engine needs.'
    },
    advice: {
      vi: 'Dùng bản mới của Chrome, Edge, Firefox hoặc Safari. Nội dung đang có trên trang vẫn đọc được.',
      en: 'Use a current Chrome, Edge, Firefox or Safari. What is on the page can still be read.'
    }
  })
};

const QUERY: Readonly<Record<QueryCode, ErrorText>> = {
  refused: {
    what: { vi: 'Câu lệnh không chạy được.', en: 'The statement does not run.' },
    advice: {
      vi: 'Xem lại chỗ được nêu trong thông báo của bộ máy rồi chạy lại.',
      en: 'Look at the place the engine names, then run it again.'
    }
  },
  shape: {
    what: {
      vi: 'Kết quả truy vấn không có dạng như mong đợi, nên không được hiển thị.',
      en: 'The result is not of the expected form, so it is not shown.'
    },
    advice: RELOAD
  },
  memory: {
    what: {
      vi: 'Câu hỏi này cần nhiều bộ nhớ hơn mức cho phép.',
      en: 'This question needs more memory than it may have.'
    },
    advice: {
      vi: 'Chọn ít số liệu hơn hoặc viết câu lệnh nhẹ hơn rồi chạy lại.',
      en: 'Choose less data or write a lighter statement, then run it again.'
    }
  },
  fault: {
    what: {
      vi: 'Bộ máy truy vấn bị hỏng giữa chừng và đã được đóng lại.',
      en: 'The query engine broke down and has been closed.'
    },
    advice: {
      vi: 'Bấm “Thử lại”: bộ máy tự mở lại. Nếu lại hỏng, hãy chọn ít số liệu hơn.',
      en: 'Press “Try again”: the engine opens anew. If it breaks down again, choose less data.'
    }
  },
  not_reading: {
    what: {
      vi: 'Ở đây chỉ chạy một câu lệnh đọc mỗi lần (SELECT, WITH, FROM, DESCRIBE, SUMMARIZE…).',
      en: 'Only one reading statement runs here at a time (SELECT, WITH, FROM, DESCRIBE, SUMMARIZE …).'
    },
    advice: {
      vi: 'Bỏ các câu lệnh ghi, sửa, xóa và chỉ giữ một câu lệnh.',
      en: 'Leave out statements that write, change or delete, and keep one statement only.'
    }
  },
  too_large: {
    what: {
      vi: 'Câu lệnh quá dài hoặc lồng quá sâu so với sức của bộ máy trong trình duyệt.',
      en: 'The statement is longer or deeper than the engine in the browser can take.'
    },
    advice: {
      vi: 'Rút gọn câu lệnh, chẳng hạn thay nhiều UNION ALL bằng VALUES.',
      en: 'Make it shorter, for example with VALUES instead of many UNION ALL.'
    }
  }
};

const UNKNOWN: ErrorText = {
  what: { vi: 'Có lỗi khi xử lý số liệu.', en: 'Something went wrong with the figures.' },
  advice: RETRY
};

/** What to tell the reader about a failure; every failure has words, a known one has its own. */
export function errorTextOf(error: unknown): ErrorText {
  if (error instanceof LoadError) return LOAD[error.code](error.facts.file);
  if (error instanceof QueryError) return error.facts.told ?? QUERY[error.code];
  return UNKNOWN;
}

/** The words of the engine or the file and code, for those who want to report it; null when there is nothing. */
export function errorDetailOf(error: unknown): string | null {
  if (error instanceof QueryError) return error.facts.detail || null;
  if (!(error instanceof LoadError)) return error instanceof Error ? error.message : null;
  const { file, status, expected, got, tries, detail } = error.facts;
  const parts = [`${file}: ${error.code}`];
  if (status !== undefined) parts.push(`HTTP ${status}`);
  if (expected !== undefined && got !== undefined) parts.push(`${got} / ${expected}`);
  if (tries !== undefined && tries > 1) parts.push(`×${tries}`);
  if (detail !== undefined) parts.push(detail);
  return parts.join(' · ');
}
