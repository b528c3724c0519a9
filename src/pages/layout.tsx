import { Link, Outlet } from 'react-router';
import { paths } from '../paths.ts';

export function Layout() {
  return (
    <>
      <header>
        <Link to={paths.home}>Graph Auth Doctor</Link> <Link to={paths.privacy}>Privacy</Link>
      </header>
      <main>
        <Outlet />
      </main>
    </>
  );
}
